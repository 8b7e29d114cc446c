import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DISPUTED, disputedIds } from './disputed-cases.ts';

it('gives each case of a list its own id and the reason', () => {
  const ids = disputedIds();
  expect(ids.get('duckling-002')).toBe(DISPUTED[0]?.reason);
  expect(ids.get('duckling-004')).toBeUndefined();
});

it('stands in the documentation, reason by reason', () => {
  const docs = readFileSync(new URL('../../docs/dates.md', import.meta.url), 'utf8');
  expect(DISPUTED.filter(({ reason, cases }) => !docs.includes(`| ${reason} | ${cases} |`))).toEqual([]);
});
