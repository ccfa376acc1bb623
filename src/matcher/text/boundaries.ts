/** Decides from the neighbouring text whether a name stands alone. */
import { isMark, visibleText } from './characters.ts';
import { normalize } from './normalize.ts';
import { isOneWord, kindOf } from './scripts.ts';

/** A plural or possessive ending leaves a name as it is. */
const isEnding = (text: string) => /^['’ʼ]?s(?![\p{Script=Latin}\p{Nd}])/iu.test(text);

/** Articles, prepositions and conjunctions that Arabic and Hebrew attach to the front of a word. */
function isAttached(script: string | null, text: string): boolean {
  if (script === 'Arabic') return /(?<![\p{Script=Arabic}\p{M}])[وف]?[بكلس]?(?:ال|ل)?$/u.test(text);
  return script === 'Hebrew' && /(?<!\p{Script=Hebrew})[והבלמשכ]{1,4}$/u.test(text);
}

/** Particles that Korean attaches to the end of a word, and endings of "to be". */
const isKoreanParticle = (text: string) =>
  /^(?:들|은|는|이|가|을|를|의|에|에서|에게|께서|와|과|랑|이랑|로|으로|도|만|까지|부터|보다|처럼|마다|조차|밖에|이나|나|라|이라|란|이란|라는|이라는|라고|이라고|인|였|이었|입니다|이다|다|측|호|용|급|형|식){1,3}(?!\p{Script=Hangul})/u.test(
    text,
  );

/** In plain letters: bold ones continue a word as well. */
const plain = (character: string) => normalize(character).text;
const firstOf = (text: string) => plain([...text][0] ?? '');
const lastOf = (text: string) => plain([...text].findLast((character) => !isMark(character)) ?? '');

/**
 * True if a name can begin after a text.
 * @param before at least the last characters, if there are some in the same block
 * @param name the name, or its first character
 */
export function beginsAlone(before: string, name = 'A'): boolean {
  if (before === '' || before.endsWith(' ')) return true;
  const text = visibleText(before);
  const kind = kindOf(firstOf(name));
  if (!isOneWord(kindOf(lastOf(text)), kind)) return true;
  return isAttached(kind, text);
}

/**
 * True if a name can end before a text.
 * @param name the name, or its last character
 * @param after at least the first three characters, if there are as many in the same block
 */
export function endsAlone(name: string, after: string): boolean {
  if (after === '' || after.startsWith(' ')) return true;
  const following = visibleText(after);
  const last = lastOf(visibleText(name));
  const next = firstOf(following);
  // A decimal: "Majorana 1.5".
  if (kindOf(last) === 'digit' && /^[.,]\p{Nd}/u.test(following)) return false;
  const kind = kindOf(next);
  // Persian parts endings from the word by a zero-width non-joiner.
  if (kind === 'Arabic' && after.startsWith('\u200c')) return true;
  if (!isOneWord(kindOf(last), kind)) return true;
  return isEnding(following) || (kind === 'Hangul' && isKoreanParticle(following));
}
