/**
 * A line has to be seen on a white page as on a dark one: 3:1 against either (WCAG 2.2, 1.4.11) leaves a band of brightness in the
 * middle. A colour outside the band is brought to its edge, by as much white or black as that takes; its hue stays.
 * @param hex `#rrggbb`
 * @example readableColour('#ffff00') // '#a5a500': still a yellow, seen on white
 */
export function readableColour(hex: string): string {
  const colour = channels(hex);
  const bright = luminance(colour);
  const [target, ground] = bright > MOST ? [MOST, 0] : bright < LEAST ? [LEAST, 255] : [bright, 0];
  if (target === bright) return hex.toLowerCase();
  let none = 0;
  let all = 1;
  // Twelve halvings settle the share of black or white to less than one step of a channel.
  for (let i = 0; i < 12; i++) {
    const share = (none + all) / 2;
    const reached = luminance(mixed(colour, ground, share));
    if (ground === 0 ? reached > target : reached < target) none = share;
    else all = share;
  }
  return toHex(mixed(colour, ground, all));
}

/** Contrast of two colours, 1–21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(channels(one)), luminance(channels(other))].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** The darkest of the grounds that pages have in the dark; a lighter one has lighter marks of its own. */
const DARK_GROUND = '#1b1e23';
const RATIO = 3;
type Channels = [number, number, number];

const MOST = 1.05 / RATIO - 0.05;
const LEAST = (luminance(channels(DARK_GROUND)) + 0.05) * RATIO - 0.05;

function channels(hex: string): Channels {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Channels;
}

function toHex(colour: Channels): string {
  return `#${colour.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function mixed(colour: Channels, ground: number, share: number): Channels {
  return colour.map((value) => Math.round(value + (ground - value) * share)) as Channels;
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(colour: Channels): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Channels;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
