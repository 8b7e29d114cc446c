// What a reader downloads into each page: the size of the built files against the budget, in gzip bytes.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;
/** What goes into a page. */
const READER_KB = 110;
/** What finds the names, with its tables and the model of people: loaded once by the browser, not by every page. */
const BACKGROUND_KB = 351;
const POPUP_KB = 46;

/** All files under a folder. */
const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Scripts and styles that an HTML page of the build loads, those which they import included. */
function loadedBy(page, build) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !existsSync(file) || !statSync(file).isFile()) return;
    seen.add(file);
    if (!['.html', '.js', '.css'].includes(extname(file))) return;
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/["'(]([./][\w./-]+\.(?:js|css))["')]/g)) {
      visit(path.startsWith('/') ? join(build, path) : join(file, '..', path));
    }
  };
  visit(page);
  return [...seen];
}

/** `{ parts: [{ name, bytes, limit, files }], ok }` of a build folder; sizes are gzip bytes, fonts are not counted. */
export function measure(build) {
  const all = files(build);
  const inPage = all.filter(
    (file) =>
      /content-scripts[\\/].*\.(js|css)$/.test(file) ||
      /[\\/](reader|gate)[\w.-]*\.js$/.test(file) ||
      /[\\/]page-style[\w.-]*\.css$/.test(file),
  );
  const background = all.filter((file) => /[\\/]background\.js$/.test(file));
  const data = all.filter((file) => /\.(bin|dat)$/.test(file) || /[\\/](data|model)[\\/]/.test(file));
  const popup = loadedBy(join(build, 'popup.html'), build);
  const part = (name, list, limit) => ({
    name,
    files: list.map((file) => relative(build, file)),
    bytes: list.reduce((sum, file) => sum + gzipped(file), 0),
    limit: limit * KB,
  });
  const parts = [
    part('content script', inPage, READER_KB),
    part('background, analysis and its data', [...new Set([...background, ...data])], BACKGROUND_KB),
    part('popup', popup, POPUP_KB),
  ];
  return { parts, ok: parts.every(({ bytes, limit, files }) => files.length > 0 && bytes <= limit) };
}
