import type { Language } from '../dossier/languages.ts';
import { pageTexts } from './texts.ts';

interface Props {
  readonly id: string;
  /** What it leads to, in words. */
  readonly name: string;
  readonly language: Language;
}

/** The link of a part of the page, for those who want to point there. */
export function Anchor({ id, name, language }: Props) {
  const label = pageTexts[language].linkTo(name);
  return (
    <a class="anchor" href={`#${id}`} aria-label={label} title={label}>
      #
    </a>
  );
}
