import { type Language, languageOfWords } from '../dossier/languages.ts';
import type { DetailLevel } from '../dossier/levels.ts';
import type { Excess, SourcePage } from '../dossier/page-as-source.ts';
import { pageNoteTexts } from './page-note-texts.ts';
import { cardTexts } from './texts.ts';

interface Props {
  readonly page: SourcePage;
  readonly level: DetailLevel;
  readonly language: Language;
}

/** For the page of a source: which one it is, whom it repeats, and where it says more than its evidence bears. */
export function PageNote({ page, level, language }: Props) {
  const texts = pageNoteTexts[language];
  const { numbers, from, further, otherwise } = page;
  const names = from.map(({ publisher, inferred }) => (inferred ? cardTexts[language].inferred(publisher) : publisher));
  const isBrief = level === 'brief';
  const repeats = names.length > 0 && !(isBrief && further.length > 0) ? texts.repeats(names) : null;
  return (
    <div class={isBrief ? 'revision page-note' : 'notice page-note'} role="note">
      <p>
        {[texts.reading(numbers), repeats, isBrief && counted(further, texts.further)]
          .filter(Boolean)
          .join(texts.space)}
      </p>
      {!isBrief && <Places lead={counted(further, texts.further)} places={further} language={language} />}
      {!isBrief && <Places lead={counted(otherwise, texts.otherwise)} places={otherwise} language={language} />}
    </div>
  );
}

function counted(places: readonly Excess[], words: (count: number) => string): string | null {
  return places.length > 0 ? words(places.length) : null;
}

interface PlacesProps {
  readonly lead: string | null;
  readonly places: readonly Excess[];
  readonly language: Language;
}

/** The source's words, each a way to the statement that says how far the evidence reaches. */
function Places({ lead, places, language }: PlacesProps) {
  const texts = pageNoteTexts[language];
  if (!lead) return null;
  const told = places.filter(({ isTold }) => isTold);
  const untold = places.length - told.length;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {told.map(({ id, words }) => (
          <li key={id + words}>
            <button type="button" data-part={`statement-${id}`} title={texts.goTo}>
              <q lang={languageOfWords(words)}>{words}</q>
            </button>
          </li>
        ))}
        {untold > 0 && <li>{texts.atFull(untold)}</li>}
      </ul>
    </>
  );
}
