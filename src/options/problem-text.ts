import type { Language } from '../dossier/model/languages.ts';
import { type FileProblem, MAX_FILE_BYTES } from '../platform/settings-file.ts';
import { MAX_SITES_OFF } from '../platform/sites-off.ts';
import { optionsTexts } from './texts.ts';

/** Longer values are cut off, in characters. */
const MAX_SHOWN_LENGTH = 120;

/** Describes one problem of a settings file to the person who wrote it. */
export function problemText(problem: FileProblem, language: Language): string {
  const { fileProblem } = optionsTexts[language];
  if (problem.kind === 'too-large')
    return fileProblem.tooLarge(inMegabytes(problem.bytes), inMegabytes(MAX_FILE_BYTES));
  if (problem.kind === 'not-json') return fileProblem.notJson(shorten(problem.detail));
  if (problem.kind === 'no-settings') return fileProblem.noSettings;
  if (problem.kind === 'unknown') return fileProblem.unknown(shorten(problem.name));
  if (problem.kind === 'no-site') return fileProblem.noSite(shorten(problem.value));
  if (problem.kind === 'too-many-sites') return fileProblem.tooManySites(problem.count, MAX_SITES_OFF);
  const { name, value, allowed } = problem;
  const expected =
    typeof allowed === 'string' ? fileProblem.allowed[allowed] : fileProblem.oneOf(allowed.map((one) => `"${one}"`));
  return fileProblem.wrong(name, shorten(value), expected);
}

const inMegabytes = (bytes: number) => Math.ceil(bytes / 1e6);

/** Cuts off what was typed or is in a file, if it is long. */
export function shorten(text: string): string {
  return text.length <= MAX_SHOWN_LENGTH ? text : `${text.slice(0, MAX_SHOWN_LENGTH)}…`;
}
