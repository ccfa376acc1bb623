/** npm checks a package against its hash only where package-lock.json has one. */
import { describe, expect, it } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };

const hashOf = (entry: object) => ('integrity' in entry ? String(entry.integrity) : '');

describe('package-lock.json', () => {
  it('has a hash for each package, those for other systems included', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages).not.toHaveLength(0);
    const without = packages.filter(([, entry]) => !/^sha512-[\w+/]{86}==$/.test(hashOf(entry)));
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
