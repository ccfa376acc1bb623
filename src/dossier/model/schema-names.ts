/** The schema of an entity's names; docs/dossiers/names.md says how authors write them. */
import * as v from 'valibot';
import { PACK_NAMES } from './pack-names.ts';
import { list, someOf } from './schema-parts.ts';

export type NameOrder = 'fixed' | 'any';
export type NameCase = 'any' | 'exact' | 'capital';
export type Within = 'passage' | 'page';

export const MAX_LETTERS = 60;
export const MAX_PARTS = 6;
export const MAX_SPELLINGS = 200;

/** A name as people write it; a star at its end stands for further letters. */
const spelling = v.pipe(
  v.string(),
  v.regex(/^\S(.*\S)?$/s, 'expected a spelling without leading or trailing white space'),
  v.maxLength(MAX_LETTERS, `expected at most ${MAX_LETTERS} letters; a page has no name as long as this`),
  v.regex(
    /^(?:[^*]|(?<=[\p{L}\p{M}\p{N}])\*(?=$|[^\p{L}\p{N}*]))*$/u,
    'expected a star at the end of a word only: "Helsin*"',
  ),
  v.regex(/[\p{L}\p{N}\p{S}§&%@#]/u, 'expected letters, digits or a sign such as "§"'),
  v.regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, 'expected no line breaks and no marks of direction'),
);

/** The spellings of one thing by language: a BCP 47 tag, or "mul" for spellings that many languages share. */
export const spellings = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, 'expected a language tag such as "zh-CN"')),
    someOf(spelling),
  ),
  v.minEntries(1),
);

/** The parts of a name in order. */
const name = v.pipe(
  v.array(spellings),
  v.minLength(1),
  v.maxLength(MAX_PARTS, `expected at most ${MAX_PARTS} parts; write words that always stand together as one part`),
);

const nameCase = v.picklist(['any', 'exact', 'capital']);

const shortName = v.pipe(
  v.strictObject({
    name,
    /** Words any of which makes clear what the form means. */
    near: v.optional(spellings),
    /** The same, as it was written before there was `near`. */
    context: v.optional(spellings),
    /** Where a word of `near` has to stand. Numbers and single words want it in the passage unless this says otherwise. */
    within: v.optional(v.picklist(['passage', 'page'])),
    /** As for all names, if this form differs from them. */
    case: v.optional(nameCase),
    /** The packs of words that keep the form out; if omitted, all but products for forms that begin with a digit. */
    mistakenFor: v.optional(list(v.picklist(PACK_NAMES))),
  }),
  v.check(
    ({ near, context }) => (near === undefined) !== (context === undefined),
    'expected "near": the words that make clear what the short form means',
  ),
);

const entityNames = v.strictObject({
  /** Empty if something else has each of the names. */
  full: list(name),
  short: list(shortName),
  /** Look-alikes that mean something else. */
  not: list(spelling),
  /** Words of what the dossier is about, which no pack takes for something else. */
  own: v.optional(spellings),
  /** `any` also finds the first part behind the others. */
  order: v.optional(v.picklist(['fixed', 'any'])),
  /** `exact` finds names as they are written only, `capital` only with a capital at the beginning of each part. */
  case: v.optional(nameCase),
});

export const names = v.pipe(
  entityNames,
  v.check(({ full, short }) => full.length + short.length > 0, 'expected at least one full name or short form'),
);
