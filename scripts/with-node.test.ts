import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('says in a bare clone what is missing, instead of ending without a word', () => {
  const clone = mkdtempSync(join(tmpdir(), 'clone-'));
  try {
    mkdirSync(join(clone, 'scripts'));
    const script = join(clone, 'scripts', 'with-node.mjs');
    copyFileSync(join(import.meta.dirname, 'with-node.mjs'), script);
    const { status, stderr } = spawnSync(process.execPath, [script, 'wxt', 'build'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm start');
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});
