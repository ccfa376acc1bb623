import { expect, it } from 'vitest';
import { basisOf } from '../../../src/dossier/derive/basis.ts';
import bundled from '../../../src/dossier/model/dossier.json' with { type: 'json' };
import { parseDossier } from '../../../src/dossier/validate/validate.ts';
import { BASIS_BY_HAND } from './basis-by-hand.ts';

const dossier = parseDossier(bundled);

it.each(dossier.claims.map((claim) => [claim.id, claim] as const))(
  '%s has the basis that was counted by hand',
  (id, claim) => {
    const { status, sources, origins, unstated } = basisOf(claim, dossier);
    const counts = Object.fromEntries(origins.map(({ source, sources: count }) => [source.id, count]));
    expect({ status, sources, origins: counts, unstated }).toEqual(BASIS_BY_HAND[id]);
  },
);
