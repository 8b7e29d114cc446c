import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GROUNDS } from '../../lib/page/style/comfort-style.ts';
import { OUR_COLOURS } from '../options/our-colours.ts';
import { contrast } from '../options/readable-colour.ts';

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const LETTERS = 4.5;
const LINES = 3;

const long = (hex: string) => (hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex);
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('our own pages', () => {
  const tokens = new Map(
    [...read('./tokens.css').matchAll(/--([a-z-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name = '', a = '', b = '']) => [name, [long(a), long(b)] as const],
    ),
  );
  const of = (one: string, other: string): number[] =>
    [0, 1].map((dark) => contrast(tokens.get(one)?.[dark] ?? '', tokens.get(other)?.[dark] ?? ''));

  it.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'accent-soft'],
    ['ink', 'warm'],
    ['quiet', 'paper'],
    ['quiet', 'raised'],
    ['accent', 'paper'],
    ['accent', 'raised'],
    ['accent', 'accent-soft'],
    ['on-accent', 'accent'],
    ['date', 'paper'],
    ['party', 'paper'],
  ])('%s is read on %s, light and dark', (letters, ground) => {
    expect(Math.min(...of(letters, ground))).toBeGreaterThanOrEqual(LETTERS);
  });

  it.each(['edge', 'accent', 'person', 'party', 'date', 'role', 'place', 'organisation'])(
    'a line of %s is seen, light and dark',
    (line) => {
      expect(Math.min(...of(line, 'paper'), ...of(line, 'raised'))).toBeGreaterThanOrEqual(LINES);
    },
  );
});

describe('marks on a page', () => {
  const [plain = ''] = read('../../entrypoints/page-style.css').split('@media');
  const marks = [...plain.matchAll(/::highlight\(doc-ro-([a-z-]+)\) \{([^}]*)\}/g)].map(
    ([, name = '', style = '']) => ({
      name,
      ground: /background-color: (#\w+)/.exec(style)?.[1],
      ink: /^ {2}color: (#\w+)/m.exec(style)?.[1],
      line: /text-decoration: .*(#\w+)/.exec(style)?.[1],
    }),
  );

  it.each(marks)('$name can be read, and its line is seen', ({ name, ground, ink, line }) => {
    if (ink) expect(contrast(ink, ground ?? '')).toBeGreaterThanOrEqual(LETTERS);
    const pages = name.endsWith('-dark')
      ? [GROUNDS.dark.paper, GROUNDS.contrast.paper]
      : ['#ffffff', GROUNDS.sepia.paper];
    if (line)
      for (const beside of [...pages, ground].filter((one) => one !== undefined))
        expect(contrast(line, beside), beside).toBeGreaterThanOrEqual(LINES);
    expect(ink ?? line).toBeDefined();
  });

  it('the pickers of the options begin with the colours of a light page', () => {
    for (const [kind, colour] of Object.entries(OUR_COLOURS))
      expect(marks.find(({ name }) => name === kind)?.line).toBe(colour);
  });
});

it.each(Object.entries(GROUNDS))('the ground “%s” of the focus level bears ink, quiet ink and links', (_, ground) => {
  const { paper, ink, quiet, link } = ground;
  expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
  for (const letters of [quiet, link]) expect(contrast(letters, paper)).toBeGreaterThanOrEqual(LETTERS);
});
