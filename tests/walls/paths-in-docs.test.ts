import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** A path of ours in a page of documentation, `*` for any name in it. */
const PATH = /`((?:lib|components|entrypoints|locales|public|scripts|tests|training)\/[\w./*-]+)`/g;

it('every path that the documentation names is there', () => {
  const pages = globSync(['*.md', 'docs/**/*.md', 'training/*.md'], { cwd: root });
  const named = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(PATH)].map(([, path]) => ({ page, path: path! })),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ path }) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
});
