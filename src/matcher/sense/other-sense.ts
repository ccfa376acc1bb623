/** Decides by the words around a short form whether it stands for something else. */
import { DASH, visibleText } from '../text/characters.ts';
import { createBrandCheck } from './brand-names.ts';
import { endsWith, startsWith, stripFiller } from './phrases.ts';
import { createPlaces } from './places.ts';
import type { SenseWords } from './sense-words.ts';
import { createTemperatures } from './temperatures.ts';
import { createThings } from './things.ts';
import { hasWord, wordsOf } from './word-list.ts';

/** Matches a code in capitals right before a number, unless it is a chip or a kind of chip: KB-910C, FU-910C. */
const CODE = new RegExp(
  `(?<![A-Za-z0-9-])(?!(?:[CGNTX]PU|AI|KI|IA|HW|SOC|VS|[ABH][0-9]{1,2})[${DASH}])(?=[0-9]*[A-Z])[A-Z0-9]{1,3}[${DASH}]$`,
);

const plain = (text: string) => text.normalize().toLowerCase();

/**
 * True if a short form stands for something else: a place, a temperature, or another maker's product.
 * @param textBefore the text before it in the same passage, or the last words of it
 * @param isClear true for texts with a word that makes the form clear: "DeepSeek Launches V4 Pro"
 */
export type IsSomethingElse = (
  textBefore: string,
  form: string,
  textAfter: string,
  isClear: (text: string) => boolean,
) => boolean;

/** Word lists are read only when a short form needs them. */
export function createOtherSense(words: SenseWords): IsSomethingElse {
  const things = createThings(words);
  const places = createPlaces(words);
  const isTemperature = createTemperatures(words);
  const isOtherBrand = createBrandCheck(words);
  const chips = wordsOf(words.chips);
  const sellers = wordsOf(words.sellers);
  const technology = wordsOf(words.technology, words.chips);

  /** Expects lower case. Some words count only if nothing around the form is about chips or models. */
  const isOther = (before: string, after: string, isNumber: boolean, isClear: () => boolean): boolean => {
    if (things.areNextTo(before, after)) return true;
    if (isNumber && places.isBefore(after)) return true;
    if (startsWith(after.trimStart().replace(/^-?(?:(?:ai|ki|ia|ии)[\s-])?/, ''), chips)) return false;
    if (isNumber && (places.isBehind(before, after) || isTemperature(before, after))) return true;
    const isTechnology = () => hasWord(`${before}\n${after}`, technology());
    if (endsWith(stripFiller(before), sellers) && !isTechnology()) return true;
    const isDoubtful = (isNumber && places.isDoubtful(before, after)) || things.areDoubtful(before, after);
    return isDoubtful && !isClear() && !isTechnology();
  };

  return (textBefore, form, textAfter, isClear) => {
    const [before, written, after] = [visibleText(textBefore), visibleText(form), visibleText(textAfter)];
    const isNumber = /^\p{Nd}/u.test(written);
    const isClearAround = () => isClear(`${before}\n${after}`);
    return (
      (isNumber && CODE.test(before)) ||
      isOther(plain(before), plain(after), isNumber, isClearAround) ||
      isOtherBrand(before, written, isClear)
    );
  };
}
