import { createElement } from 'preact';
import { describe, expect, it } from 'vitest';
import { Card } from '../../../src/card/Card.tsx';
import { cardTexts } from '../../../src/card/texts.ts';
import { toTree } from '../../../src/card/tree.ts';
import { describe as describeEntity } from '../../../src/dossier/describe/describe-entity.ts';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import bundledLock from '../../../src/dossier/model/dossier.lock.json' with { type: 'json' };
import { LANGUAGES } from '../../../src/dossier/model/languages.ts';
import { DETAIL_LEVELS } from '../../../src/dossier/model/levels.ts';
import { parseLock } from '../../../src/dossier/model/lock.ts';
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { NOWHERE } from '../dossier/pieces.ts';
import { elementsOf, findAll, textOf } from './nodes.ts';

const dossier = parseDossier(bundled);
const lock = parseLock(bundledLock);

const OFFERS = { keep: true, siteOff: true, opens: 'standard' } as const;

const cards = dossier.entities.flatMap(({ id: entity }) =>
  LANGUAGES.flatMap((language) =>
    DETAIL_LEVELS.map((level) => {
      const description = describeEntity(dossier, lock, {
        entity,
        level,
        language,
        today: '2026-11-24',
        reporting: NOWHERE,
      });
      const { caveats, facts, views, furtherCaveats, disagreements } = description;
      const isGlance = level === 'brief';
      const tree = toTree(createElement(Card, { description, level, offers: OFFERS, language }));
      const statements = isGlance ? [] : [...facts, ...views, ...caveats, ...furtherCaveats];
      const evidence = [...statements, ...disagreements.flatMap(({ positions }) => positions)].flatMap(
        (told) => told.evidence,
      );
      return { entity, level, language, tree, description, statements, evidence };
    }),
  ),
);

describe.each(cards)('the card of $entity: $level, $language', ({ level, language, tree, description, ...told }) => {
  const texts = cardTexts[language];
  const text = textOf(tree);

  it('is one dialog, labelled by its only heading, in its language', () => {
    const dialogs = elementsOf(tree).filter(({ attributes }) => attributes.role === 'dialog');
    const headings = findAll(tree, 'h2');
    expect([tree.length, dialogs.length, headings.length]).toEqual([1, 1, 1]);
    const [dialog, heading] = [dialogs[0]?.attributes, headings[0]];
    expect(tree[0]).toBe(dialogs[0]);
    expect(dialog).toMatchObject({ lang: language, 'aria-labelledby': heading?.attributes.id });
    expect(textOf(heading?.children ?? [])).toBe(description.name);
  });

  it('uses every id once', () => {
    const ids = elementsOf(tree).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('links only to https addresses, in new tabs and without a referrer', () => {
    const links = findAll(tree, 'a');
    expect(links).not.toHaveLength(0);
    for (const { attributes, children } of links) {
      expect(attributes).toMatchObject({ target: '_blank', rel: 'noreferrer' });
      expect(new URL(attributes.href ?? '').protocol).toBe('https:');
      expect(textOf(children).trim()).not.toBe('');
    }
  });

  it('has no text or attribute such as "undefined"', () => {
    const attributes = elementsOf(tree).flatMap((element) => Object.values(element.attributes));
    for (const written of [text, ...attributes]) expect(written).not.toMatch(/undefined|null|NaN|\[object/);
    const silent = elementsOf(tree).filter(
      ({ tag, children }) => ['p', 'li', 'h2', 'h3', 'h4', 'q'].includes(tag) && !textOf(children).trim(),
    );
    expect(silent).toEqual([]);
  });

  it('labels each button, and has its action in data attributes only', () => {
    for (const { attributes, children } of findAll(tree, 'button')) {
      expect(attributes['aria-label'] ?? textOf(children)).not.toBe('');
      expect(attributes.type).toBe('button');
      const does = [
        'data-close',
        'data-copy',
        'data-detail',
        'data-keep',
        'data-part',
        'data-preview',
        'data-site-off',
      ];
      expect(does.filter((name) => name in attributes)).toHaveLength(1);
    }
    expect(findAll(tree, 'button', 'close')).toHaveLength(1);
  });

  it('offers copying every statement in each format, and reporting it', () => {
    for (const { id } of told.statements) {
      const buttons = findAll(tree, 'button').filter(({ attributes }) => attributes['data-id'] === id);
      expect(buttons.map(({ attributes }) => attributes['data-copy'])).toEqual([
        ...Object.keys(texts.copyAs),
        'mistake',
      ]);
    }
  });

  it('shows every statement with its status, and all sources', () => {
    for (const statement of told.statements) expect(text).toContain(statement.text);
    expect(findAll(tree, 'span', 'status')).toHaveLength(told.statements.length);
    for (const { title } of level === 'brief' ? [] : description.sources) expect(text).toContain(title);
    for (const { question } of description.disagreements) expect(text).toContain(question);
  });

  it('at Brief is the glance, with links to its sources and nothing to copy', () => {
    const { glance, kind, summary } = description;
    const isBrief = level === 'brief';
    const parts = (name: string) => findAll(tree, 'p', name).map(({ children }) => textOf(children));
    expect(parts('kind')).toEqual([isBrief ? (glance?.line ?? kind) : summary]);
    expect(parts('takeaway')).toEqual([glance?.takeaway]);
    expect(parts('detail')).toEqual(isBrief ? [glance?.detail] : []);
    expect([parts('who').length, findAll(tree, 'li').length > 0]).toEqual(isBrief ? [1, false] : [0, true]);
    if (!isBrief) return;
    expect(findAll(tree, 'details')).toEqual([]);
    expect(findAll(tree, 'svg')).toHaveLength(1);
    const links = findAll(tree, 'a').map(({ children, attributes: { href } }) => ({
      publisher: textOf(children),
      url: href,
    }));
    for (const link of links) expect(glance?.leading.evidence).toContainEqual(expect.objectContaining(link));
  });

  it('has a row of buttons for its parts, in order and with counts', () => {
    const row = findAll(tree, 'ul', 'parts');
    expect(row).toHaveLength(level === 'brief' ? 0 : 1);
    const ids = elementsOf(tree).flatMap(({ attributes }) => attributes.id ?? []);
    const buttons = findAll(row, 'button');
    const places = buttons.map(({ attributes }) => ids.indexOf(attributes['data-part'] ?? ''));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    if (level === 'brief') return;
    const { facts, views, sources, added } = description;
    const said = [...facts, ...views];
    const more = said.filter(({ id }) => added.has(id)).length;
    const [first = '', last = ''] = [buttons[0], buttons.at(-1)].map((button) => textOf(button?.children ?? []));
    expect(first).toContain(` ${said.length}`);
    expect(first.includes(`+${more}`)).toBe(level === 'full');
    expect(last).toContain(` ${sources.length}`);
  });

  it('says when the dossier was revised, and warns of its age only if it is old', () => {
    expect(findAll(tree, 'p', 'revision')).toHaveLength(1);
    expect(findAll(tree, 'p', 'notice')).toHaveLength(0);
    const old = { ...description, freshness: { ...description.freshness, oldBy: 'revision' as const } };
    expect(
      findAll(toTree(createElement(Card, { description: old, level, offers: OFFERS, language })), 'p', 'notice'),
    ).toHaveLength(1);
  });

  it('shows the evidence of each source and how it was checked, only at the last level', () => {
    const entries = findAll(findAll(tree, 'details', 'evidence'), 'li');
    expect(entries).toHaveLength(level === 'full' ? told.evidence.length : 0);
    entries.forEach(({ attributes, children }, index) => {
      const { publisher, stance, locator, url, found } = told.evidence[index] ?? {};
      if (!stance) throw new Error('an entry without evidence');
      expect(attributes.class).toBe(stance);
      const words = textOf(children);
      for (const due of [publisher, texts.stances[stance], texts.found[found ?? 'not']]) expect(words).toContain(due);
      expect(findAll(children, 'q').map((quote) => textOf(quote.children))).toEqual(locator ? [locator] : []);
      const links = findAll(children, 'a').map((link) => link.attributes.href);
      expect(links).toEqual(locator && url ? [url] : []);
      for (const link of links) expect(link).toContain('#:~:text=');
    });
  });

  it('survives being sent in a message', () => {
    expect(structuredClone(tree)).toEqual(tree);
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });
});
