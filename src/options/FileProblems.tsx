import type { Language } from '../dossier/model/languages.ts';
import type { FileProblem } from '../platform/settings-file.ts';
import { problemText } from './problem-text.ts';
import { optionsTexts } from './texts.ts';

/** How many are told: somebody may have chosen quite another file. */
const MANY = 12;

interface Props {
  readonly problems: readonly FileProblem[];
  readonly language: Language;
}

/** What is wrong with a settings file, part by part. */
export function FileProblems({ problems, language }: Props) {
  const texts = optionsTexts[language];
  const told = problems.slice(0, MANY).map((problem) => problemText(problem, language));
  return (
    <div class="notice">
      <p>{texts.nothingChanged}</p>
      <ul class="problems">
        {[...new Set(told)].map((text) => (
          <li key={text}>{text}</li>
        ))}
        {problems.length > MANY && <li>{texts.moreProblems(problems.length - MANY)}</li>}
      </ul>
    </div>
  );
}
