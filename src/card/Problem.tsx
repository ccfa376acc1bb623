import type { Language } from '../platform/i18n.ts';
import { CloseButton } from './CloseButton.tsx';
import { cardTexts } from './texts.ts';

interface Props {
  readonly language: Language;
  readonly onClose: () => void;
}

/** Stands where a card should, and says that there is none. */
export function Problem({ language, onClose }: Props) {
  const texts = cardTexts[language];
  return (
    <div class="card" role="dialog" aria-labelledby="name" tabIndex={-1} lang={language} dir="ltr">
      <header>
        <h2 id="name">Caveat</h2>
        <p class="kind">{texts.failed}</p>
        <CloseButton label={texts.close} onClose={onClose} />
      </header>
    </div>
  );
}
