/** Dossier and texts → lock. */
import type { Lock } from '../../src/dossier/model/lock.ts';
import type { Dossier, Evidence, Localized } from '../../src/dossier/model/schema.ts';
import { findWords, sha256 } from './texts.ts';

export interface Quoted {
  /** Id of the claim, or of the disagreement with the place of the position: "who-did-it/0". */
  readonly in: string;
  readonly text: Localized;
  readonly evidence: Evidence;
}

/** Every piece of evidence of a dossier, in its order. */
export function quotedIn({ claims, disagreements }: Dossier): Quoted[] {
  const places = [
    ...claims.map(({ id, text, evidence }) => ({ id, text, evidence })),
    ...disagreements.flatMap(({ id, positions }) =>
      positions.map(({ text, evidence }, index) => ({ id: `${id}/${index}`, text, evidence })),
    ),
  ];
  return places.flatMap(({ id, text, evidence }) => evidence.map((entry) => ({ in: id, text, evidence: entry })));
}

/** What a reading holds for: another wording, stance or quotation has to be read again. */
export function statementHash({ text, evidence: { stance, part, locator } }: Quoted): string {
  return shortHash([text.en, text['zh-CN'], stance, locator, ...(part ? [part] : [])]);
}

/** The texts that readers may remember of each claim, disagreement and entity, as a hash by its id. */
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
  /** What is wrong, for authors. */
  readonly problems: readonly string[];
}

/**
 * Looks every locator up in its text.
 * @param before the lock so far, whose readings are kept as long as neither statement nor text changed
 * @param isReadNow whether the evidence of a claim or position was read against its text today
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
    if (text !== undefined && locator === null) problems.push(`${name}: there is a text, so a locator is needed`);
    if (text === undefined && locator !== null) problems.push(`${name}: no ${source}.txt to find "${locator}" in`);
    if (text !== undefined && locator !== null && !found) problems.push(`${name}: not in its text: "${locator}"`);

    const statement = statementHash(quoted);
    const known = before?.evidence.find((entry) => entry.in === quoted.in && entry.source === source);
    const isUnchanged = known?.statement === statement && before?.texts[source] === hashes[source];
    const read = found && isReadNow(quoted.in) ? today : isUnchanged ? (known?.read ?? null) : null;
    return { in: quoted.in, source, locator, found, statement, read: found ? read : null };
  });
  const statements = statementHashes(dossier);
  problems.push(...untoldChanges(dossier, before?.statements ?? {}, statements));
  return { lock: { dossier: dossier.id, checked: today, texts: hashes, statements, evidence }, problems };
}

/** Texts that are other than when they were locked, or gone, and stand in no entry of this revision's changes. */
function untoldChanges({ changes, revision }: Dossier, before: Lock['statements'], now: Lock['statements']): string[] {
  const ofNow = changes.filter((change) => change.revision === revision);
  const told = new Set(ofNow.flatMap(({ of, removed }) => [...of, ...removed]));
  return Object.entries(before)
    .filter(([id, hash]) => now[id] !== hash && !told.has(id))
    .map(
      ([id]) =>
        `${id}: ${now[id] ? 'changed' : 'removed'} since the last check; tell it in "changes", as of ${revision}`,
    );
}
