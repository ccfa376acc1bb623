import type { Language } from '../dossier/model/languages.ts';
import type { FileProblem } from '../platform/settings-file.ts';
import { problemText } from './problem-text.ts';
import { optionsTexts } from './texts.ts';

/** Limits the list, since the reader may have chosen an unrelated file. */
const MAX_PROBLEMS = 12;

interface Props {
  readonly problems: readonly FileProblem[];
  readonly language: Language;
}

/** Lists the problems of a settings file. */
export function FileProblems({ problems, language }: Props) {
  const texts = optionsTexts[language];
  const shown = problems.slice(0, MAX_PROBLEMS).map((problem) => problemText(problem, language));
  return (
    <div class="notice">
      <p>{texts.nothingChanged}</p>
      <ul class="problems">
        {[...new Set(shown)].map((text) => (
          <li key={text}>{text}</li>
        ))}
        {problems.length > MAX_PROBLEMS && <li>{texts.moreProblems(problems.length - MAX_PROBLEMS)}</li>}
      </ul>
    </div>
  );
}
