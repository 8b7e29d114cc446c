/** Whether the text of an element stands on a dark ground: the first ground that is painted, going up. A page that paints none is light. */
export function isDarkGround(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red, green, blue, alpha] = channels(getComputedStyle(at).backgroundColor);
    if (alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
  }
  return false;
}

/** 0–255 and alpha 0–1. Other notations than rgb() count as light: they are rare, and our tints bring their own ink. */
function channels(color: string): [number, number, number, number] {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!parts) return [255, 255, 255, color === '' ? 0 : 1];
  return [Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] === undefined ? 1 : Number(parts[4])];
}
