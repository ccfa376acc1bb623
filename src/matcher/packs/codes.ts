/** Recognizes codes that end like a short form: KB-910C, FU-910C. */
import { DASH } from '../text/characters.ts';
import type { Pack } from './evidence.ts';

/** Matches up to three capitals and digits before a dash at the end of a text. */
const CODE = new RegExp(`(?<![A-Za-z0-9-])(?=[0-9]*[A-Z])([A-Z0-9]{1,3})[${DASH}]$`);

/** Codes that are own words name what the form is: "GPU-910C". */
export const createCodes = (): Pack =>
  function* ({ writtenBefore, own }) {
    const [written, code] = CODE.exec(writtenBefore) ?? [];
    if (written && code && !own.areIn(code.toLowerCase()))
      yield { strength: 'certain', reason: `after the code "${written}": codes`, languages: 'all' };
  };
