/** Whether a short form stands for something else, by the words around it. Pure. */
import { INVISIBLE } from './names.ts';
import * as other from './other-things.ts';

/** A run of names and numbers, in scripts that have capitals, right before a position: "Razer BlackWidow ". */
const RUN =
  /(?:[\p{Lu}\p{Nd}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}’'.+]*[ \u00a0\u202f-]+)+$/u;

/** As brands are written: BlackWidow, DeathAdder. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** What stands before a form without naming another thing: kinds of things, and words of headlines in title case. */
const PLAIN = new RegExp(
  `^(?:${[
    '.*(?:modell?|modelo|modèle|modello|version|versión|versão|variante?|preview|release|series|serie|famil\\p{L}*)',
    '.*(?:flaggschiff|nachfolger|assistent|dienst|chatbot|schwester|fassung|ausgabe|bruder|tarif)',
    '.*(?:ing|ed)|\\p{Lu}{1,4}|\\p{Nd}+',
    'the|an?|of|in|on|at|by|to|for|from|with|and|or|vs\\.?|versus|is|are|was|has|can|does|how|why|what|when|new|now|its|your|our',
    'launches|releases|unveils|debuts|announces|introduces|ships|drops|offers|says|makes|calls|brings|gets|takes|tests|runs|uses|adds|cuts|opens',
  ].join('|')})$`,
  'iu',
);

/** Who offers models, written as brands are. */
const HOST =
  /^(?:OpenRouter|SiliconFlow|ModelScope|HuggingFace|GitHub|DeepInfra|LMArena|OpenCode|LangChain|ChatGPT|OpenAI)/u;

/** A headline in title case begins like this; what a maker calls a thing does not. */
const BEGINS_HEADLINE =
  /^(?:why|how|what|when|where|who|is|are|can|does|should|will|we|you|they|i|everyone|nobody|inside)$/iu;

const BORDER = '(?<![\\p{L}\\p{M}\\p{Nd}])';
/** Arabic and Hebrew write articles and prepositions together with the noun. */
const PREFIX = '(?:وال|ال|لل|بال|فال|و|ب|ل|וה|וב|שב|[והבלמש])?';
const ENDS = '(?![\\p{L}\\p{M}])';

/** A pattern of a list of words (other-things.ts), to be met in lower case. */
function oneOf(words: string, end = ''): string {
  const all = words.normalize().trim().split(/\s+/);
  const pattern = (word: string) => word.replace(/\*$/, '[\\p{L}\\p{M}]{0,6}').replaceAll('_', '\\s');
  const within = all.filter((word) => word.startsWith('*')).map((word) => pattern(word.slice(1)));
  const whole = all.filter((word) => !word.startsWith('*')).map(pattern);
  const bound = `${BORDER}${PREFIX}(?:${whole.join('|')})${end}`;
  return `(?:${[bound, ...within].join('|')})`;
}

/** A pattern that is put together, and compiled, when it is first needed. */
function whenNeeded(source: () => string): (text: string) => boolean {
  let made: RegExp | null = null;
  return (text) => {
    made ??= new RegExp(source(), 'u');
    return made.test(text);
  };
}

const NUMBERED = () => `(?:[\\s:：#]*${oneOf(other.NUMBERS)}){0,2}`;
const SAID = () => `(?:\\s*${oneOf(other.VERBS)}(?:\\s(?:${other.ARTICLES.replaceAll(' ', '|')}))?)?`;
const TRAITS = () => `(?:\\s?${oneOf(other.TRAITS)}){0,3}`;
const NEXT = '[\\s:：#.«„“"「(（-]{0,3}$';

const isAfterPlace = whenNeeded(() => oneOf(other.PLACES + other.GOODS) + NUMBERED() + SAID() + NEXT);
const isAfterDoubtful = whenNeeded(() => oneOf(other.DOUBTFUL) + NUMBERED() + NEXT);
const isAfterThing = whenNeeded(() => oneOf(other.THINGS) + TRAITS() + NEXT);
const isAfterDoubtfulThing = whenNeeded(() => oneOf(other.DOUBTFUL_THINGS) + TRAITS() + NEXT);
const isBeforePlace = whenNeeded(
  () => `^(?:-\\p{L}{1,2})?\\s?${oneOf(other.PLACES_BEHIND + other.GOODS_BEHIND, ENDS)}`,
);
const isBeforeDoubtful = whenNeeded(() => `^\\s?${oneOf(other.DOUBTFUL_BEHIND, ENDS)}`);
const KIND = () => `^\\s?${TRAITS()}\\s?(?:\\p{L}{6,}\\s)?`;
const isBeforeThing = whenNeeded(() => KIND() + oneOf(other.THINGS, ENDS));
const isBeforeDoubtfulThing = whenNeeded(() => KIND() + oneOf(other.DOUBTFUL_THINGS, `${ENDS}(?!\\s(?:app|call)s?)`));
const isBeforeChip = whenNeeded(() => `^[\\s-]?(?:ai\\s|ki-|ia\\s|ии-)?${oneOf(other.CHIPS, ENDS)}`);
const hasMaker = whenNeeded(() => oneOf(other.MAKERS, ENDS));
const hasHeat = whenNeeded(() => oneOf(other.HEAT, ENDS));
const isAfterDegreesTo = whenNeeded(() => `${oneOf(other.DEGREES_TO)}[\\s-]*$`);
const isBeforeDegreesTo = whenNeeded(() => `^\\s?${oneOf(other.DEGREES_BEHIND)}`);

const UNSEEN = new RegExp(INVISIBLE, 'gu');
const plain = (text: string) => text.replace(UNSEEN, '').normalize().toLowerCase();

/**
 * Whether the text around says that a short form is something else: a place, a temperature, or another maker's product.
 * @param before what stands before it in the same passage, some words of it
 * @param isClear whether a text has a word that makes the form clear: "DeepSeek Launches V4 Pro"
 */
export function isSomethingElse(
  before: string,
  written: string,
  after: string,
  isClear: (text: string) => boolean,
): boolean {
  return (
    isOther(plain(before), plain(after), () => isClear(`${before}\n${after}`)) || isOfAnother(before, written, isClear)
  );
}

/** Whether the words next to a form, in lower case, say what it is; some only where nothing speaks of chips and models. */
function isOther(before: string, after: string, isClear: () => boolean): boolean {
  if (isBeforePlace(after) || isAfterThing(before) || isBeforeThing(after)) return true;
  if (isBeforeChip(after)) return false;
  if (isAfterPlace(before)) return true;
  if (hasHeat(`${before}\n${after}`) && (isAfterDegreesTo(before) || isBeforeDegreesTo(after))) return true;
  const isDoubtful =
    isAfterDoubtful(before) || isBeforeDoubtful(after) || isAfterDoubtfulThing(before) || isBeforeDoubtfulThing(after);
  return isDoubtful && !isClear();
}

/** Whether the name that a form ends is another maker's. */
function isOfAnother(before: string, written: string, isClear: (text: string) => boolean): boolean {
  const run = RUN.exec(before);
  if (!run || isClear(run[0])) return false;
  const words = run[0].trim().split(/\s+/u);
  if (hasMaker(run[0].toLowerCase())) return true;
  if (words.some((word) => INNER_CAPITAL.test(word) && !HOST.test(word))) return true;
  // Written together or with a hyphen it is the model; other makers put a space between.
  if (!/\s/u.test(written)) return false;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (PLAIN.test(last) || HOST.test(last) || (words.length > 1 && BEGINS_HEADLINE.test(first))) return false;
  const beginsSentence = /(?:^|[.!?:;…|•([{«„“"—–])\s*$/u.test(before.slice(0, run.index));
  return !(beginsSentence && words.length === 1);
}
