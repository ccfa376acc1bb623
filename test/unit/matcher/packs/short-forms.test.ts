/** Judges the short forms of test/passages/short-forms by the words next to them, as on a page with a full name. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../finder.ts';

interface Example {
  readonly text: string;
  /** The entity whose short form is in the text. */
  readonly entity: 'ascend-910c' | 'deepseek-v4-pro';
  /** True if the form stands for something else there. */
  readonly isOther: boolean;
}

const FORMS = { 'ascend-910c': /910C/, 'deepseek-v4-pro': /V4.Pro/ };

const folder = new URL('../../../passages/short-forms/', import.meta.url);

const languages = readdirSync(folder).map((file) => {
  const examples: readonly Example[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return { language: file.replace('.json', ''), examples };
});

function isFound({ text, entity }: Example): boolean {
  const form = FORMS[entity].exec(text);
  if (!form) throw new Error(`There is no short form of ${entity} in “${text}”.`);
  const [start, end] = [form.index, form.index + form[0].length];
  const standing = judge.stands(form[0], text.slice(0, start), () => text.slice(end));
  return standing === 'yes' && judge.judgeShort({ entity, index: 0 }, { text, start, end }).isMention;
}

describe('short forms with words next to them', () => {
  it('are many, in many languages, without duplicates', () => {
    const texts = languages.flatMap(({ examples }) => examples.map(({ text }) => text));
    expect(languages.length).toBeGreaterThanOrEqual(30);
    expect(texts.length).toBeGreaterThanOrEqual(750);
    expect(new Set(texts).size).toBe(texts.length);
  });

  for (const { language, examples } of languages) {
    describe(language, () => {
      for (const example of examples) {
        const { text, entity, isOther } = example;
        it(`${isOther ? 'is not' : 'may be'} ${entity} in “${text}”`, () => expect(isFound(example)).toBe(!isOther));
      }
    });
  }
});
