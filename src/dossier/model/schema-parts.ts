/** The parts that dossiers of every format are made of. */
import * as v from 'valibot';
import { isDate } from './dates.ts';
import { LANGUAGES } from './languages.ts';
import { DETAIL_LEVELS } from './levels.ts';

/** More than any dossier that a person can keep true; what is longer is no dossier, and is refused before it is read on. */
const MANY = 500;

export const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MANY));
export const someOf = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1), v.maxLength(MANY));

export const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id such as "post-training-only"'),
);

/** A day, a month or a year: sources do not always say the day. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as "2026-06-05" or "2026-06"'),
  v.check(isDate, 'expected a date of the calendar'),
);

export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as "2026-06-05"'),
  v.check(isDate, 'expected a day of the calendar'),
);

export const text = v.pipe(
  v.string(),
  v.maxLength(600),
  v.regex(/^\S(.*\S)?$/s, 'expected text without white space around it'),
);

/** One text in each language of the dossier. */
export const localized = v.strictObject({ en: text, 'zh-CN': text });

/** A proper name: one text where it is the same in every language. */
const properName = v.union([text, localized], 'expected a text, or one in each language');

export const level = v.picklist(DETAIL_LEVELS);

/** Ways to write one thing, by language (BCP 47; "mul" for what is the same in many). */
const spellings = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/, 'expected a language tag such as "zh-CN"')),
    someOf(text),
  ),
  v.minEntries(1),
);

/** A name is its parts in order. */
const name = someOf(spellings);

export const entity = v.strictObject({
  id,
  name: text,
  kind: localized,
  /** Says in one line what it is. */
  summary: localized,
  names: v.strictObject({
    full: someOf(name),
    /**
     * Forms that mean the entity only where one of the context's words has made that clear. A word with a star behind
     * it is also known with the endings of cases.
     */
    short: list(v.strictObject({ name, context: spellings })),
    /** Forms that look like it and are something else. */
    not: list(text),
  }),
});

/** Where something comes from, and how we know: the text says so, or we infer it. */
const derivation = v.strictObject({ source: id, how: v.picklist(['stated', 'inferred']) });

export const address = v.pipe(v.string(), v.maxLength(2000), v.url(), v.startsWith('https://'));

export const source = v.strictObject({
  id,
  publisher: properName,
  author: v.optional(text),
  title: properName,
  url: v.nullable(address),
  date: v.nullable(date),
  kind: v.picklist(['announcement', 'primary', 'technical report', 'news', 'briefing', 'blog', 'commentary']),
  /** The sources that it was made from; empty where it is an origin itself, null where it does not say and nothing tells. */
  derivedFrom: v.nullable(list(derivation)),
  /** Whose side it speaks for, where it speaks for those whom its statements are about: sources of one side are one voice. */
  party: v.optional(id),
});

/** A locator is a quotation short enough to find the place by, and no longer. */
const locator = v.pipe(v.string(), v.maxLength(200), v.regex(/^\S+(\s+\S+){0,7}$/, 'expected at most eight words'));

/** A source's word on a statement, with the stances that a format knows. */
export const evidenceWith = <const Stances extends readonly string[]>(stances: Stances) =>
  v.strictObject({
    source: id,
    stance: v.picklist(stances),
    /** Null where no text of the source is at hand. */
    locator: v.nullable(locator),
    /**
     * Where this statement comes from, when that is not where the article as a whole comes from: "own" for a remark or
     * an observation of the article's own, null where it does not say.
     */
    origin: v.optional(v.nullable(v.union([v.literal('own'), derivation], 'expected "own", a derivation or null'))),
  });

/** Every claim has these, whatever the format. */
export const claimParts = {
  id,
  kind: v.picklist(['fact', 'caveat']),
  entities: someOf(id),
  text: localized,
  level,
  /** For a caveat: the facts that it travels with. */
  qualifies: v.optional(list(id), []),
  /** The claim that changed this one, and when the evidence for that came. */
  overtakenBy: v.optional(v.strictObject({ claim: id, date })),
};

/** A question that the sources answer in different ways. */
export const disagreementWith = <E extends v.GenericSchema>(evidence: E) =>
  v.strictObject({
    id,
    entities: someOf(id),
    question: localized,
    positions: v.pipe(
      v.array(v.strictObject({ text: localized, evidence: someOf(evidence) })),
      v.minLength(2, 'expected two positions or more'),
      v.maxLength(MANY),
    ),
    /** As much as can be said without taking sides. */
    note: v.optional(localized),
  });

/** Every dossier has these at its head, whatever the format. */
export const headParts = {
  /** Where the JSON Schema lies, for authors' editors. */
  $schema: v.optional(text),
  id,
  title: localized,
  /** The day when it was last changed. */
  revision: day,
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.length(LANGUAGES.length)),
};
