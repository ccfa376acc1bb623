/** Derives the lock from a dossier and its sources' texts. */
import type { Lock } from '../../src/dossier/model/lock.ts';
import type { Dossier, Evidence, Localized } from '../../src/dossier/model/schema.ts';
import { findWords, sha256 } from './texts.ts';

export interface Quoted {
  /** The id of the claim, or of the disagreement with the index of the position: "who-did-it/0". */
  readonly in: string;
  readonly text: Localized;
  readonly evidence: Evidence;
}

/** Returns every piece of evidence in a dossier, in order. */
export function quotedIn({ claims, disagreements }: Dossier): Quoted[] {
  const places = [
    ...claims.map(({ id, text, evidence }) => ({ id, text, evidence })),
    ...disagreements.flatMap(({ id, positions }) =>
      positions.map(({ text, evidence }, index) => ({ id: `${id}/${index}`, text, evidence })),
    ),
  ];
  return places.flatMap(({ id, text, evidence }) => evidence.map((entry) => ({ in: id, text, evidence: entry })));
}

/** Hashes what a reading covers: after a change of wording, stance or quotation, it has to be read again. */
export function statementHash({ text, evidence: { stance, part, locator } }: Quoted): string {
  return shortHash([text.en, text['zh-CN'], stance, locator, ...(part ? [part] : [])]);
}

/** Returns a hash of the texts of each claim, disagreement and entity, by its id. */
export function statementHashes({ claims, disagreements, entities }: Dossier): Record<string, string> {
  return Object.fromEntries([
    ...claims.map(({ id, text }) => [id, shortHash(text)]),
    ...disagreements.map(({ id, question, positions, note }) => [
      id,
      shortHash([question, positions.map(({ text }) => text), note]),
    ]),
    ...entities.map(({ id, kind, summary, glance }) => [
      id,
      shortHash([kind, summary, glance?.line, glance?.takeaway, glance?.detail]),
    ]),
  ]);
}

const shortHash = (value: unknown) => sha256(JSON.stringify(value)).slice(0, 16);

export interface Locking {
  readonly lock: Lock;
  /** Problems, worded for authors. */
  readonly problems: readonly string[];
}

/**
 * Looks every locator up in its text.
 * @param before the previous lock, whose readings are kept if neither statement nor text has changed
 * @param isReadNow returns true if the evidence of a claim or position was compared with its text today
 */
export function lockDossier(
  dossier: Dossier,
  texts: ReadonlyMap<string, string>,
  before: Lock | null,
  today: string,
  isReadNow: (place: string) => boolean,
): Locking {
  const problems: string[] = [];
  const used = [...texts].filter(([id]) => dossier.sources.some((source) => source.id === id));
  const hashes = Object.fromEntries(used.map(([id, text]) => [id, sha256(text)]));
  const evidence = quotedIn(dossier).map((quoted) => {
    const { source, locator } = quoted.evidence;
    const text = texts.get(source);
    const found = text !== undefined && locator !== null ? findWords(locator, text) : null;
    const name = `${quoted.in}, ${source}`;
    if (text !== undefined && locator === null) problems.push(`${name}: has a text, so it needs a locator`);
    if (text === undefined && locator !== null) problems.push(`${name}: no ${source}.txt to find "${locator}" in`);
    if (text !== undefined && locator !== null && !found) problems.push(`${name}: not in its text: "${locator}"`);

    const statement = statementHash(quoted);
    const known = before?.evidence.find((entry) => entry.in === quoted.in && entry.source === source);
    const isUnchanged = known?.statement === statement && before?.texts[source] === hashes[source];
    const read = found && isReadNow(quoted.in) ? today : isUnchanged ? (known?.read ?? null) : null;
    return { in: quoted.in, source, locator, found, statement, read: found ? read : null };
  });
  const statements = statementHashes(dossier);
  problems.push(...unlistedChanges(dossier, before?.statements ?? {}, statements));
  return { lock: { dossier: dossier.id, checked: today, texts: hashes, statements, evidence }, problems };
}

/** Reports texts that were changed or removed since the last lock but are not listed in this revision's changes. */
function unlistedChanges(
  { changes, revision }: Dossier,
  before: Lock['statements'],
  now: Lock['statements'],
): string[] {
  const ofNow = changes.filter((change) => change.revision === revision);
  const listed = new Set(ofNow.flatMap(({ of, removed }) => [...of, ...removed]));
  return Object.entries(before)
    .filter(([id, hash]) => now[id] !== hash && !listed.has(id))
    .map(
      ([id]) =>
        `${id}: ${now[id] ? 'changed' : 'removed'} since the last check; list it in "changes" under ${revision}`,
    );
}
