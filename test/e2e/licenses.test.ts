/** The licences that go with the built extension: ours, and those of the packages whose code is in it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { browserName } from '../support/stage.ts';

const built = (file: string) => readFileSync(`dist/${browserName}/${file}`, 'utf8');

it('our licence is in the build', () => {
  expect(built('LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
});

it('the licence of each bundled package is in the build, with the place of its source', () => {
  const notices = built('THIRD-PARTY-NOTICES.txt').split(/^-{80}$/m);
  const heads = notices.slice(1).map((notice) => / [\d.]+ \([\w.-]+\)$/m.exec(notice)?.input.trim().split(' ')[0]);
  // Besides our dependencies: one of theirs, and the bundler, which adds helpers of its own.
  const bundled = [...Object.keys(packageJson.dependencies), '@floating-ui/utils', 'rolldown'];
  expect(heads).toEqual(bundled.toSorted());
  for (const notice of notices.slice(1)) expect(notice).toMatch(/\(MIT\).*Permission is hereby granted|\(MPL-2\.0\)/s);
  const polyfill = notices.find((notice) => notice.includes('(MPL-2.0)'));
  expect(polyfill).toContain('Source: https://github.com/mozilla/webextension-polyfill and https://www.npmjs.com/');
  expect(polyfill).toContain('Mozilla Public License Version 2.0');
});
