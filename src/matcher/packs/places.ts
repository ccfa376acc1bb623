/** Recognizes rooms, journeys, laws and other places with numbers. */
import type { Pack, WordLists } from './evidence.ts';
import { createNumbered } from './numbered.ts';

/** Matches counters of rooms and journeys right after a number, in scripts where they may also begin another word. */
const COUNTER =
  /^(?: ?室(?![内內温溫外])| ?路(?![由线線径徑演上数數图圖])|次(?=[\s，。、,.]|$)|便(?=[はがのにでを、。]|$)|호(?=[에은는이가를의로,.\s]|$)|번(?=[\s은는이가을를에로]|$)|편(?=[은을에]|$)| ?[线線](?=[\s，。自停]|$))/;

export function createPlaces(lists: WordLists): Pack {
  const numbered = createNumbered(lists, 'places');
  return function* (around) {
    const counter = COUNTER.exec(around.after)?.[0].trim();
    if (counter) yield { strength: 'certain', reason: `before "${counter}": places`, languages: 'all' };
    yield* numbered(around);
  };
}
