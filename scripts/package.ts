/**
 * `npm run package`: what the stores want, in `.output/packages/`: a zip for Chrome, one for Firefox, and the source for review.
 * The same source gives the same bytes: entries are sorted, carry one date and no owner. `--check` unpacks the source zip elsewhere,
 * builds it there with the same packages, and compares.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { run } from './setup.mjs';
import { root, toolEnvironment } from './with-node.mjs';

const OUT = join(root, '.output', 'packages');
/** A zip cannot say "no date"; any one will do, as long as it is always the same. */
const DATE = new Date(2020, 0, 1);
/** Never source: what is fetched or built. The same names stand in .gitignore. */
const NOT_SOURCE = new Set(
  '.git node_modules .node .output .wxt .cache coverage test-results screenshots stats.html'.split(' '),
);

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const env = toolEnvironment();

for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
  const { status, output } = run(env, 'wxt', args);
  if (status !== 0) throw new Error(output);
}
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
pack('chrome', join(root, '.output/chrome-mv3'), () => true);
pack('firefox', join(root, '.output/firefox-mv3'), () => true);
pack('source', root, (path) => !NOT_SOURCE.has(path.split('/')[0] ?? '') && !path.endsWith('.tsbuildinfo'));
if (process.argv.includes('--check')) check();

function pack(name: string, folder: string, wanted: (path: string) => boolean): void {
  const entries = files(folder, wanted)
    .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: DATE });
  const file = `doc-ro-${version}-${name}.zip`;
  writeFileSync(join(OUT, file), zip);
  console.log(`${file}  ${entries.length} files  ${zip.length} bytes  sha256 ${sha256(zip)}`);
}

/** The files below a folder; a folder that is not wanted is not entered. */
function files(folder: string, wanted: (path: string) => boolean, top = folder): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!wanted(relative(top, path).split(sep).join('/'))) return [];
    return entry.isDirectory() ? files(path, wanted, top) : entry.isFile() ? [path] : [];
  });
}

/** A reviewer's way: from the source zip alone to the same three zips. Exits with 1 where a byte differs. */
function check(): void {
  const elsewhere = mkdtempSync(join(tmpdir(), 'doc-ro-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(OUT, `doc-ro-${version}-source.zip`))))) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
      writeFileSync(join(elsewhere, path), bytes);
    }
    for (const folder of ['node_modules', '.node'])
      if (existsSync(join(root, folder))) symlinkSync(join(root, folder), join(elsewhere, folder), 'junction');
    for (const [tool, args] of [
      ['wxt', ['prepare']],
      ['node', ['scripts/package.ts']],
    ] as const) {
      const { status, output } = run(env, tool, [...args], { cwd: elsewhere });
      if (status !== 0) throw new Error(output);
    }
    for (const file of readdirSync(OUT)) {
      const same = readFileSync(join(OUT, file)).equals(readFileSync(join(elsewhere, '.output/packages', file)));
      console.log(`${file}: ${same ? 'the same bytes from the source zip' : 'DIFFERS'}`);
      if (!same) process.exitCode = 1;
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
