// Finds the browsers of this machine, and installs them where that is ours to do: Debian or Ubuntu, as root.
// Plain JavaScript, because the machine's Node may be old.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CANDIDATES = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
    name: 'Chromium (or Chrome, or Edge)',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    programs: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
    name: 'Firefox 149 or later',
  },
};

/** The path of a browser of this machine, or undefined. The environment variable of its kind wins. */
export function findBrowser(kind) {
  const { variable, programs, places } = CANDIDATES[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...places].find((file) => existsSync(file));
}

const hasPackage = (name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status === 0;

/**
 * The paths of the wanted kinds (`chromium`, `firefox`); installs by apt what is missing where it may. `languages` adds the browsers' own
 * Vietnamese. Throws one sentence that says what to install.
 */
export function ensureBrowsers(kinds, { languages = false } = {}) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.NO_APT;
  const packages = missing.flatMap((kind) => CANDIDATES[kind].packages);
  if (languages && mayInstall) {
    const debian = {
      chromium: ['/usr/bin/chromium', 'chromium-l10n'],
      firefox: ['/usr/bin/firefox-esr', 'firefox-esr-l10n-vi'],
    };
    for (const kind of kinds) {
      const [program, language] = debian[kind];
      const found = findBrowser(kind);
      if ((found === undefined || found === program) && !hasPackage(language)) packages.push(language);
    }
  }
  if (packages.length > 0 && mayInstall) {
    console.log(`installing ${packages.join(', ')} by apt …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  }
  const found = {};
  for (const kind of kinds) {
    const path = findBrowser(kind);
    if (!path) {
      const { name, variable } = CANDIDATES[kind];
      throw new Error(`Please install ${name}, or name its program in ${variable}.`);
    }
    found[kind] = path;
  }
  return found;
}
