import { createElement } from 'preact';
import { expect, it } from 'vitest';
import { Card } from '../../../src/card/Card.tsx';
import { cardTexts } from '../../../src/card/texts.ts';
import { toTree } from '../../../src/card/tree.ts';
import { describe as describeEntity } from '../../../src/dossier/describe/describe-entity.ts';
import { LANGUAGES, type Language } from '../../../src/dossier/model/languages.ts';
import { caveat, dossierOf, fact, lockOf, NOWHERE } from '../dossier/pieces.ts';
import { elementsOf, findAll, textOf } from './nodes.ts';

const CLAIMS = [
  fact('one'),
  fact('guess', { nature: 'forecast' }),
  fact('taste', { nature: 'opinion' }),
  caveat('limit', { qualifies: ['one', 'guess', 'taste'] }),
];

function cardOf(language: Language) {
  const dossier = dossierOf({ claims: CLAIMS });
  const request = { entity: 'thing', level: 'standard', language, today: '2026-11-24', reporting: NOWHERE } as const;
  const description = describeEntity(dossier, lockOf(dossier), request);
  const offers = { keep: false, siteOff: false, opens: 'brief' } as const;
  return toTree(createElement(Card, { description, level: 'standard', offers, language }));
}

it.each(LANGUAGES)('forecasts and opinions are not listed among checked facts: %s', (language) => {
  const tree = cardOf(language);
  const statements = (section: string) =>
    elementsOf(findAll(tree, 'section', section)).flatMap(({ attributes: { id } }) =>
      id?.startsWith('statement-') ? [id.slice('statement-'.length)] : [],
    );
  expect([statements('facts'), statements('views')]).toEqual([['one'], ['guess', 'taste']]);
  const checked = cardTexts[language].facts;
  expect(textOf(findAll(tree, 'section', 'facts'))).toContain(checked);
  expect(textOf(findAll(tree, 'section', 'views'))).not.toContain(checked);
});

it('no statement has a tick', () => {
  const drawn = findAll(cardOf('en'), 'path').map(({ attributes }) => attributes.d);
  // A stroke down, then a longer one up: the shape of a tick, wherever it is drawn.
  expect(drawn.filter((path) => /^m[\d.]+ [\d.]+ [\d.]+ [\d.]+ [\d.]+-[\d.]+$/.test(path ?? ''))).toEqual([]);
});
