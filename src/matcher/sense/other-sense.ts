/** Whether a short form stands for something else, by the words around it. Pure. */

import { DASH, seen } from '../text/characters.ts';
import { isOfAnother } from './brand-names.ts';
import * as products from './other-products.ts';
import * as other from './other-things.ts';
import { hasWord, type Words, wordAtEnd, wordAtStart, wordsOf } from './word-list.ts';

/** What may stand between a word and a form; a full stop only behind an abbreviation: "Nr. 910C". */
const FILLING = /(?:(?<!\S{4})\.)?[\s:：#«„“"「(（-]{0,3}$/;

/** After a colon, only a number with nothing behind it is what the word before it says: "Room: 910C". */
const COLON = /[:：]\s*$/;
const ENDS_PHRASE = /^\s*(?:$|[,.;()|·•、。，（）])/;
const withoutFilling = (text: string) => text.replace(FILLING, '');

/** Before a number, a code in capitals that is no kind of chip, nor another chip: KB-910C, FU-910C. */
const CODE = new RegExp(
  `(?<![A-Za-z0-9-])(?!(?:[CGNTX]PU|AI|KI|IA|HW|SOC|VS|[ABH][0-9]{1,2})[${DASH}])(?=[0-9]*[A-Z])[A-Z0-9]{1,3}[${DASH}]$`,
);

const places = wordsOf(other.PLACES, other.GOODS);
const placesBehind = wordsOf(other.PLACES_BEHIND, other.GOODS_BEHIND);
const doubtful = wordsOf(other.DOUBTFUL);
const doubtfulBehind = wordsOf(other.DOUBTFUL_BEHIND);
const things = wordsOf(products.THINGS);
const doubtfulThings = wordsOf(products.DOUBTFUL_THINGS);
const traits = wordsOf(products.TRAITS);
const sellers = wordsOf(products.SELLERS);
const uses = wordsOf(other.USES);
const numbers = wordsOf(other.NUMBERS);
const verbs = wordsOf(other.VERBS);
const articles = wordsOf(other.ARTICLES);
const chips = wordsOf(other.CHIPS);
const technology = wordsOf(other.TECHNOLOGY, other.CHIPS);
const heat = wordsOf(other.HEAT);
const temperatures = wordsOf(other.TEMPERATURES);
const degreesTo = wordsOf(other.DEGREES_TO);
const degreesBehind = wordsOf(other.DEGREES_BEHIND);

/** What counts things in scripts without spaces, right behind a form; often it begins another word. */
const COUNTED =
  /^(?: ?室(?![内內温溫外])| ?路(?![由线線径徑演上数數图圖])|次(?=[\s，。、,.]|$)|便(?=[はがのにでを、。]|$)|호(?=[에은는이가를의로,.\s]|$)|번(?=[\s은는이가을를에로]|$)|편(?=[은을에]|$)| ?[线線](?=[\s，。自停]|$))/;

/** A text without a word of a list at its end, and without what parts the two; null where it has none there. */
function without(text: string, words: () => Words): string | null {
  const start = wordAtEnd(text, words());
  return start === null ? null : withoutFilling(text.slice(0, start));
}

const endsWith = (text: string, words: () => Words) => wordAtEnd(text, words()) !== null;
const startsWith = (text: string, words: () => Words) => wordAtStart(text, words()) !== null;

/** A text, and what is left of it without words of a list at its end, up to so many. */
function leftOf(text: string, words: () => Words, count: number): string[] {
  const rest = count > 0 ? without(text, words) : null;
  return rest === null ? [text] : [text, ...leftOf(rest, words, count - 1)];
}

/** What is left of "l'aula resta la", and of "Salle : la". */
function leftOfSaying(text: string): string | null {
  const start = wordAtEnd(text, articles());
  const rest = start === null ? text : text.slice(0, start);
  return COLON.test(rest) ? withoutFilling(rest) : without(withoutFilling(rest), verbs);
}

function isAfterPlace(text: string, after: string): boolean {
  if (COLON.test(text) && !ENDS_PHRASE.test(after)) return false;
  const rests = leftOf(withoutFilling(text), numbers, 2);
  const said = rests.map(leftOfSaying).flatMap((rest) => (rest === null ? [] : leftOf(rest, numbers, 2)));
  return [...rests, ...said].flatMap((rest) => leftOf(rest, uses, 1)).some((rest) => endsWith(rest, places));
}

const isAfterDoubtful = (text: string) =>
  (!COLON.test(text) && leftOf(withoutFilling(text), numbers, 2).some((rest) => endsWith(rest, doubtful))) ||
  /(?:^|\s)n[or]\.\s*$/.test(text);

const isAfterThing = (text: string, words: () => Words) =>
  leftOf(withoutFilling(text), traits, 3).some((rest) => endsWith(rest, words));

/** A thing, or one behind words that say of what kind it is. */
function isBeforeThing(text: string, words: () => Words, count = 3): boolean {
  if (startsWith(text, words)) return true;
  const trait = wordAtStart(text, traits());
  const end = trait ?? /^[^\s.,;:!?]{6,} /.exec(text)?.[0].length;
  return (
    count > 0 && end !== undefined && isBeforeThing(text.slice(end).trimStart(), words, trait === null ? 0 : count - 1)
  );
}

const isBeforePlace = (text: string) => startsWith(text.replace(/^(?:-[a-z]{1,2})?\s/, ''), placesBehind);

const plain = (text: string) => text.normalize().toLowerCase();

/**
 * Whether the text around says that a short form is something else: a place, a temperature, or another maker's product.
 * @param textBefore what stands before it in the same passage, some words of it
 * @param isClear whether a text has a word that makes the form clear: "DeepSeek Launches V4 Pro"
 */
export function isSomethingElse(
  textBefore: string,
  form: string,
  textAfter: string,
  isClear: (text: string) => boolean,
): boolean {
  const [before, written, after] = [seen(textBefore), seen(form), seen(textAfter)];
  const isNumber = /^\p{Nd}/u.test(written);
  const isClearAround = () => isClear(`${before}\n${after}`);
  return (
    (isNumber && CODE.test(before)) ||
    isOther(plain(before), plain(after), isNumber, isClearAround) ||
    isOfAnother(before, written, isClear)
  );
}

/** Whether the words next to a form, in lower case, say what it is; some only where nothing speaks of chips and models. */
function isOther(before: string, after: string, isNumber: boolean, isClear: () => boolean): boolean {
  const next = after.trimStart();
  if (isAfterThing(before, things) || isBeforeThing(next, things)) return true;
  if (isNumber && (COUNTED.test(after) || isBeforePlace(after))) return true;
  if (startsWith(next.replace(/^-?(?:(?:ai|ki|ia|ии)[\s-])?/, ''), chips)) return false;
  if (isNumber && (isAfterPlace(before, after) || isTemperature(before, next))) return true;
  const isTechnology = () => hasWord(`${before}\n${after}`, technology());
  if (endsWith(withoutFilling(before), sellers) && !isTechnology()) return true;
  const isDoubtful =
    (isNumber && (isAfterDoubtful(before) || startsWith(next, doubtfulBehind))) ||
    isAfterThing(before, doubtfulThings) ||
    (isBeforeThing(next, doubtfulThings) && !/^\S+ (?:app|call)s?(?![a-z])/.test(next));
  return isDoubtful && !isClear() && !isTechnology();
}

/** Whether a number is one of degrees: where something is heated, to it or in it. */
function isTemperature(before: string, after: string): boolean {
  const heading = withoutFilling(before);
  const isDegrees =
    endsWith(heading, degreesTo) ||
    endsWith(heading, heat) ||
    startsWith(after, degreesBehind) ||
    hasWord(before, temperatures());
  return isDegrees && hasWord(`${before}\n${after}`, heat());
}
