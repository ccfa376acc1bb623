/** Dossier and texts → lock. */
import type { Lock } from '../../src/dossier/lock.ts';
import type { Dossier, Evidence, Localized } from '../../src/dossier/schema.ts';
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
export function statementHash({ text, evidence: { stance, locator } }: Quoted): string {
  return sha256(JSON.stringify([text.en, text['zh-CN'], stance, locator])).slice(0, 16);
}

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
  return { lock: { dossier: dossier.id, checked: today, texts: hashes, evidence }, problems };
}
