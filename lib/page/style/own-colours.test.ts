import { describe, expect, it } from 'vitest';
import { GROUNDS } from './comfort-style.ts';
import { coloursStyle, tintsOf } from './own-colours.ts';

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const STEPS = ['00', '55', 'aa', 'ff'];
const COLOURS = STEPS.flatMap((r) => STEPS.flatMap((g) => STEPS.map((b) => `#${r}${g}${b}`)));

describe('colours of one’s own', () => {
  it('gives letters that can be read on their tint for any colour, on light and on dark pages', () => {
    for (const dark of [false, true]) {
      for (const colour of COLOURS) {
        const { ground, ink } = tintsOf(colour, dark);
        expect(contrast(ground, ink), `${colour} ${dark ? 'dark' : 'light'}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('changes only the kinds that were chosen, and a role gets no ground', () => {
    const style = coloursStyle({ party: '#aa0055', role: '#005500' });
    expect(style).toContain('::highlight(doc-ro-party){background-color:');
    expect(style).toContain('::highlight(doc-ro-role){text-decoration-color:#005500}');
    expect(style).not.toContain('doc-ro-person');
    expect(coloursStyle({})).toBe('');
  });
});

describe('the grounds of the focus level', () => {
  it.each(Object.entries(GROUNDS))('%s: ink at 7:1, quiet ink and links at 4.5:1', (_, { paper, ink, quiet, link }) => {
    expect(contrast(paper, ink)).toBeGreaterThanOrEqual(7);
    expect(contrast(paper, quiet)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paper, link)).toBeGreaterThanOrEqual(4.5);
  });
});
