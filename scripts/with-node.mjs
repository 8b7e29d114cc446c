// Runs a script or a tool of node_modules/.bin on a Node that is new enough: the machine's own, or one fetched
// from npm into the ignored folder .node/. Plain JavaScript, because the machine's Node may be old.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that runs our TypeScript as it is and that wxt, vitest and jsdom accept. */
export const OLDEST = [22, 18];
const FETCHED = '24.21.0';
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const newEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

/** The path of a Node that is new enough; fetches one where there is none. Throws with a sentence for people. */
export function findNode() {
  if (newEnough(process.versions.node)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const file = join(root, '.node', 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(file)) {
    console.error(
      `Node ${process.versions.node} is older than ${OLDEST.join('.')}: fetching Node ${FETCHED} into .node/`,
    );
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = [
      'install',
      '--prefix',
      join(root, '.node'),
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--loglevel=error',
    ];
    spawnSync(npm, [...args, `${name}@${FETCHED}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (!existsSync(file)) throw new Error(`Đọc Rõ needs Node ${OLDEST.join('.')} or later: https://nodejs.org`);
  return file;
}

/** The environment in which `node` and the tools of node_modules/.bin are the right ones. */
export function toolEnvironment(node = findNode()) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, ...args] = process.argv.slice(2);
  // A tool that is not there would end without a word.
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) {
    console.error('The packages are not installed yet: npm start does that.');
    process.exit(1);
  }
  const node = findNode();
  const script = /\.(ts|mjs|js)$/.test(command);
  const run = script
    ? spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, command), ...args], {
        stdio: 'inherit',
        env: toolEnvironment(node),
      })
    : spawnSync(command, args, { stdio: 'inherit', env: toolEnvironment(node), shell: process.platform === 'win32' });
  process.exit(run.status ?? 1);
}
