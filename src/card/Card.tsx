import type { Description } from '../dossier/describe.ts';
import { formatDate, type Language } from '../platform/i18n.ts';
import { CloseButton } from './CloseButton.tsx';
import { Sources } from './Sources.tsx';
import { Statements } from './Statements.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  readonly description: Description;
  readonly language: Language;
  readonly onClose: () => void;
}

/** What is known of a name: caveats first, then the facts that they travel with, then where both come from. */
export function Card({ description, language, onClose }: Props) {
  const texts = cardTexts[language];
  const { name, kind, caveats, facts, sources, revision } = description;
  return (
    <div class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang={language} dir="ltr">
      <header>
        <h2 id="name">{name}</h2>
        <p class="kind">{kind}</p>
        <CloseButton label={texts.close} onClose={onClose} />
      </header>
      <section class="caveats">
        <h3>{texts.caveats}</h3>
        <Statements statements={caveats} sources={sources} icon="caveat" language={language} />
      </section>
      <section class="facts">
        <h3>{texts.facts}</h3>
        <details>
          <summary>{texts.whatVerifiedMeans}</summary>
          <p>{texts.verifiedMeans}</p>
        </details>
        <Statements statements={facts} sources={sources} icon="fact" language={language} />
      </section>
      <section class="sources">
        <h3>{texts.sources}</h3>
        <Sources sources={sources} language={language} />
      </section>
      <footer>{texts.revision(formatDate(revision, language))}</footer>
    </div>
  );
}
