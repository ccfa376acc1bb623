/** The schema parts that all formats of dossiers share. */
import * as v from 'valibot';
import { isDate } from './dates.ts';
import { LANGUAGES } from './languages.ts';
import { DETAIL_LEVELS } from './levels.ts';

/** More items than anyone could keep accurate. Longer lists are refused before their items are read. */
const MAX_ITEMS = 500;

export const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
export const someOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(MAX_ITEMS));

/** Objects in JavaScript have members of these names; in a record by id, they would stand for an entity. */
const RESERVED = ['constructor', 'prototype'];

export const id = v.pipe(
  v.string(),
  v.maxLength(80),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected an id such as "post-training-only"'),
  v.notValues(RESERVED, ({ received }) => `${received} has a meaning of its own in JavaScript; expected another id`),
);

/** A day, month or year, as sources do not always give the day. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as "2026-06-05" or "2026-06"'),
  v.check(isDate, 'expected an existing date'),
);

export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as "2026-06-05"'),
  v.check(isDate, 'expected an existing day'),
);

export const text = v.pipe(
  v.string(),
  v.maxLength(600),
  v.regex(/^\S(.*\S)?$/s, 'expected text without leading or trailing white space'),
);

/** A text in each language of the dossier. */
export const localized = v.strictObject({ en: text, 'zh-CN': text });

/** A proper name, which may be the same in every language. */
const properName = v.union([text, localized], 'expected one text, or a text in each language');

export const level = v.picklist(DETAIL_LEVELS);

/** The source of something, and how we know: the text states it, or we infer it. */
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
  /** The sources that it draws on; empty if it is itself an origin, null if that is neither stated nor evident. */
  derivedFrom: v.nullable(list(derivation)),
  /** The party that it speaks for, if its statements are about that party. Sources of one party count as one voice. */
  party: v.optional(id),
});

/** A quotation just long enough to find the passage. */
const locator = v.pipe(v.string(), v.maxLength(200), v.regex(/^\S+(\s+\S+){0,7}$/, 'expected at most eight words'));

/** Returns the schema of one source's evidence on a statement, with the stances of a format. */
export const evidenceWith = <const Stances extends readonly string[]>(stances: Stances) =>
  v.strictObject({
    source: id,
    stance: v.picklist(stances),
    /** Null if no text of the source is available. */
    locator: v.nullable(locator),
    /**
     * The origin of this statement, if it differs from that of the article as a whole: "own" for the article's own
     * remark or observation, null if it does not say.
     */
    origin: v.optional(v.nullable(v.union([v.literal('own'), derivation], 'expected "own", a derivation or null'))),
  });

/** The fields of a claim in every format. */
export const claimParts = {
  id,
  kind: v.picklist(['fact', 'caveat']),
  entities: someOf(id),
  text: localized,
  level,
  /** The facts that a caveat travels with. */
  qualifies: v.optional(list(id), []),
  /** The claim that overtook this one, and the date of the evidence for that. */
  overtakenBy: v.optional(v.strictObject({ claim: id, date })),
};

/** Returns the schema of a question that the sources answer in different ways. */
export const disagreementWith = <E extends v.GenericSchema>(evidence: E) =>
  v.strictObject({
    id,
    entities: someOf(id),
    question: localized,
    positions: v.pipe(
      v.array(v.strictObject({ text: localized, evidence: someOf(evidence) })),
      v.minLength(2, 'expected at least two positions'),
      v.maxLength(MAX_ITEMS),
    ),
    /** Says as much as possible without taking sides. */
    note: v.optional(localized),
  });

/** The top-level fields of a dossier in every format. */
export const headParts = {
  /** The path of the JSON Schema, for authors' editors. */
  $schema: v.optional(text),
  id,
  title: localized,
  /** The day of the last change. */
  revision: day,
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.length(LANGUAGES.length)),
};
