import type { Excess, SourcePage } from '../dossier/describe/page-as-source.ts';
import { type Language, languageOfWords } from '../dossier/model/languages.ts';
import type { DetailLevel } from '../dossier/model/levels.ts';
import { pageNoteTexts } from './page-note-texts.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly page: SourcePage;
  readonly level: DetailLevel;
  readonly language: Language;
}

/** A note on the page of a source: which source it is, whom it repeats, and where it goes beyond the evidence. */
export function PageNote({ page, level, language }: Props) {
  const texts = pageNoteTexts[language];
  const { numbers, further, otherwise } = page;
  const from = page.from.map(({ publisher, inferred }) =>
    inferred ? cardTexts[language].inferred(publisher) : publisher,
  );
  const goesBack = from.length > 0 ? texts.goesBack(from) : '';
  if (level === 'brief') {
    const more = further.length > 0 ? texts.further(further.length) : goesBack;
    return (
      <p class="revision page-note" role="note">
        {[texts.isSource, more].join(texts.space)}
      </p>
    );
  }
  const isExcessive = further.length + otherwise.length > 0;
  return (
    <div class={isExcessive ? 'notice page-note excessive' : 'notice page-note'} role="note">
      <p>{[texts.reading(numbers), goesBack].join(texts.space)}</p>
      <Places lead={texts.asRead} places={further} language={language} />
      <Places lead={texts.otherwise} places={otherwise} language={language} />
    </div>
  );
}

interface PlacesProps {
  readonly lead: string;
  readonly places: readonly Excess[];
  readonly language: Language;
}

/** The source's words, each a button that leads to the statement about how far the evidence goes. */
function Places({ lead, places, language }: PlacesProps) {
  const texts = pageNoteTexts[language];
  const shown = places.filter(({ isShown }) => isShown);
  const hidden = places.length - shown.length;
  if (places.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {shown.map(({ id, words }) => (
          <li key={id + words}>
            <button type="button" data-part={`statement-${id}`} title={texts.goTo}>
              <q lang={languageOfWords(words)}>{words}</q>
            </button>
          </li>
        ))}
        {hidden > 0 && <li>{shown.length > 0 ? texts.atFull(hidden) : texts.onlyAtFull(hidden)}</li>}
      </ul>
    </>
  );
}
