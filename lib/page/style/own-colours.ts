import type { MentionKind } from '../../entities/entities.ts';

type Rgb = readonly [number, number, number];

/** Shares of the reader's colour in the ground and in the ink, on light and on dark pages. */
const LIGHT = { ground: 0.16, ink: 0.3, towards: [255, 255, 255], inkTowards: [0, 0, 0] } as const;
const DARK = { ground: 0.3, ink: 0.15, towards: [16, 20, 26], inkTowards: [255, 255, 255] } as const;

/**
 * The style sheet of highlights in colours of the reader's own: the line has the colour itself, the ground a tint of it, the letters a
 * shade that is readable on the tint whatever the colour. Empty where none was chosen.
 * @param colours `#rrggbb` by kind
 */
export function coloursStyle(colours: Partial<Record<MentionKind, string>>): string {
  return Object.entries(colours)
    .flatMap(([kind, colour]) => [rule(kind, colour, false), rule(kind, colour, true)])
    .join('\n');
}

function rule(kind: string, colour: string, dark: boolean): string {
  const { ground, ink, line } = tintsOf(colour, dark);
  // A role is a lighter thing than a name: a line without ground.
  const painted = kind === 'role' ? '' : `background-color:${ground};color:${ink};`;
  return `::highlight(doc-ro-${kind}${dark ? '-dark' : ''}){${painted}text-decoration-color:${line}}`;
}

/** Ground, ink and line made of one colour. */
export function tintsOf(colour: string, dark: boolean): { ground: string; ink: string; line: string } {
  const own = rgb(colour);
  const { ground, ink, towards, inkTowards } = dark ? DARK : LIGHT;
  return { ground: hex(mix(own, towards, ground)), ink: hex(mix(own, inkTowards, ink)), line: colour };
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const mix = (one: Rgb, other: Rgb, share: number): Rgb => [
  Math.round(one[0] * share + other[0] * (1 - share)),
  Math.round(one[1] * share + other[1] * (1 - share)),
  Math.round(one[2] * share + other[2] * (1 - share)),
];

const hex = (colour: Rgb) => `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
