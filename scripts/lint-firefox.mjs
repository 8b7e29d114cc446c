// web-ext lint on the Firefox build: no error, and no warning but innerHTML in two libraries that we do not write.
import { run } from './setup.mjs';

/** Preact sets innerHTML for `dangerouslySetInnerHTML` (which we do not use); Readability twice, on its own clone of the page. */
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', atMost: 6 };

/** `{ ok, lines }`; the lines say what is not allowed. */
export function lintFirefox(env, build = '.output/firefox-mv3') {
  const { stdout, output } = run(env, 'web-ext', ['lint', '-s', build, '--no-config-discovery', '-o', 'json']);
  const start = stdout.indexOf('{');
  if (start < 0) return { ok: false, lines: [output] };
  const { errors, warnings } = JSON.parse(stdout.slice(start));
  const known = warnings.filter(({ code }) => code === KNOWN.code);
  const strange = warnings.filter(({ code }) => code !== KNOWN.code);
  const lines = [...errors, ...strange].map(
    ({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
  if (known.length > KNOWN.atMost) lines.push(`${known.length} innerHTML warnings, more than the libraries' own`);
  return { ok: lines.length === 0, lines };
}
