import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

const FORBIDDEN: [room: string, path: string][] = [
  ['text', '../../entities/entities.ts'],
  ['entities', '../../card/card.ts'],
  ['entities', '../../article/read-page.ts'],
  ['card', '../../formats/card-to-text.ts'],
  ['formats', '../../page/highlighter.ts'],
  ['article', '../../entities/entities.ts'],
  ['page', '../../extension/messages.ts'],
  ['page', 'wxt/browser'],
  ['card', 'preact'],
];
const ALLOWED: [room: string, path: string][] = [
  ['card', '../../article/article.ts'],
  ['entities', '../../text/sentences.ts'],
  ['page', '../../article/read-page.ts'],
];
/** `lib/page` touches the page, but through `live-document.ts`. */
const WITHOUT_DOM = ['text', 'entities', 'card', 'formats', 'page'];

const folderIn = (room: string) => join('lib', room, `wall-${process.pid}`);
const nameOf = (path: string) => `${path.replace(/\W+/g, '-')}.ts`;

/** Rules that Biome finds broken, by file. */
const broken = new Map<string, string>();

describe('the walls between the rooms', () => {
  beforeAll(() => {
    const files = new Map<string, string>();
    for (const [room, path] of [...FORBIDDEN, ...ALLOWED]) {
      files.set(join(folderIn(room), nameOf(path)), `import * as other from '${path}';\nexport const here = other;\n`);
    }
    for (const room of WITHOUT_DOM) {
      files.set(join(folderIn(room), 'document.ts'), 'export const title = () => document.title;\n');
    }
    for (const [file, source] of files) {
      mkdirSync(join(root, file, '..'), { recursive: true });
      writeFileSync(join(root, file), source);
    }
    const biome = join(root, 'node_modules', '.bin', 'biome');
    const { stdout } = spawnSync(biome, ['lint', '--reporter=github', '--max-diagnostics=none', ...files.keys()], {
      encoding: 'utf8',
      cwd: root,
    });
    for (const line of stdout.split('\n')) {
      for (const file of files.keys()) if (line.includes(file)) broken.set(file, `${broken.get(file) ?? ''}${line}\n`);
    }
    // The linter looks at all files; on a busy machine that takes its time.
  }, 120_000);

  afterAll(() => {
    for (const room of [...FORBIDDEN, ...ALLOWED].map(([room]) => room)) {
      rmSync(join(root, folderIn(room)), { recursive: true, force: true });
    }
  });

  it.each(FORBIDDEN)('lib/%s may not import %s', (room, path) => {
    expect(broken.get(join(folderIn(room), nameOf(path)))).toContain('noRestrictedImports');
  });

  it.each(ALLOWED)('lib/%s may import %s', (room, path) => {
    expect(broken.get(join(folderIn(room), nameOf(path))) ?? '').not.toContain('noRestrictedImports');
  });

  it.each(WITHOUT_DOM)('lib/%s may not touch the document', (room) => {
    expect(broken.get(join(folderIn(room), 'document.ts'))).toContain('noRestrictedGlobals');
  });
});
