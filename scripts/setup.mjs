// What a bare clone lacks: a Node that is new enough, the packages of the lock file, the types that wxt generates.
// Plain JavaScript, because the machine's Node may be old.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, root, toolEnvironment } from './with-node.mjs';

const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** Are the installed packages those of the lock file? Packages for other systems are optional and may be absent. */
export function packagesAreInstalled() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const wanted = read('package-lock.json').packages;
  const installed = read('node_modules', '.package-lock.json').packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Makes the clone ready and returns the environment in which our tools run. Throws one sentence for people. */
export function setUp() {
  const node = findNode();
  const env = toolEnvironment(node);
  if (!packagesAreInstalled()) {
    console.log('installing packages (npm ci) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync(npm, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm ci did not succeed: is the package registry reachable?');
  }
  if (run(env, 'wxt', ['prepare']).status !== 0) throw new Error('wxt prepare did not succeed');
  return env;
}

/** Runs a tool of node_modules/.bin at the root; what it prints comes back as `output`. */
export function run(env, tool, args, { show = false, extra = {}, cwd = root } = {}) {
  const result = spawnSync(tool, args, {
    cwd,
    env: { ...env, ...extra },
    encoding: 'utf8',
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  return {
    status: result.status ?? 1,
    stdout: result.stdout ?? '',
    output: `${result.stdout ?? ''}${result.stderr ?? ''}`,
  };
}

/** The same, while other things go on. */
export function runBeside(env, tool, args, { extra = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(tool, args, { cwd: root, env: { ...env, ...extra }, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => done({ status: 1, output: `${output}${error.message}` }));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}
