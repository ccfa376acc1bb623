/** Names of ten other topics, written from the guide alone, on passages labelled by someone who had not seen them. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/dossier/model/names.ts';
import { names } from '../../../src/dossier/model/schema-names.ts';
import { nameProblems } from '../../../src/dossier/validate/name-problems.ts';
import { finderOf, mentionsBy } from './finder.ts';

interface Label {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

interface Passage {
  readonly id: string;
  readonly blocks: readonly string[];
  readonly mentions: readonly Label[];
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../passages/topics/${file}`, import.meta.url), 'utf8'));

const entities = v.parse(v.array(v.object({ id: v.string(), names })), read('names.json'));
const label = v.object({ block: v.number(), start: v.number(), end: v.number(), entity: v.string() });
const passages = v.parse(
  v.array(v.object({ id: v.string(), blocks: v.array(v.string()), mentions: v.array(label) })),
  read('passages.json'),
);
const { finder, judge } = finderOf(...namesOf(entities));

/** What is marked in a passage, as on a page of its own. */
function marksIn({ blocks }: Passage): Label[] {
  const found = blocks.flatMap((text, block) =>
    mentionsBy(finder, judge, text).map((mention) => ({ ...mention, block })),
  );
  const formOf = ({ entity, index }: { entity: string; index: number }) => `${entity} ${index}`;
  const named = new Set(found.filter(({ kind }) => kind === 'full').map(({ entity }) => entity));
  const near = new Set(found.filter(({ kind }) => kind === 'near').map(formOf));
  return found.filter(
    (mention) =>
      mention.kind !== 'near' && (mention.reason === null || named.has(mention.entity) || near.has(formOf(mention))),
  );
}

/** Authors and labellers do not agree on whether an owner or kind belongs to a name. */
const isSame = (a: Label, b: Label) =>
  a.entity === b.entity && a.block === b.block && a.start < b.end && b.start < a.end;

describe('names of ten topics', () => {
  it('are valid', () => expect(nameProblems({ entities })).toEqual([]));

  it('are found in passages of six languages, and little else is', () => {
    const all = passages.map((passage) => ({ labels: passage.mentions, marks: marksIn(passage) }));
    const count = (counted: (one: (typeof all)[number]) => readonly Label[]) => all.flatMap(counted).length;
    const missed = count(({ labels, marks }) => labels.filter((one) => !marks.some((mark) => isSame(one, mark))));
    const wrong = count(({ labels, marks }) => marks.filter((mark) => !labels.some((one) => isSame(one, mark))));
    const labels = count(({ labels }) => labels);
    expect([passages.length, labels]).toEqual([400, 421]);
    // What is missed or wrong is so by what the author wrote: a film's page, a club without its league.
    expect(1 - missed / labels).toBeGreaterThan(0.95);
    expect(1 - wrong / (labels - missed + wrong)).toBeGreaterThan(0.98);
  });
});
