/** Letters that YAML wants escaped and JSON does not: control characters, line separators, the byte order mark. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff]/g;
/** A value that YAML reads as a date by itself; Obsidian shows it as one. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Properties as a block of YAML between two lines of `---`. Texts are double-quoted with JSON's escapes, which YAML 1.2 shares, so that no
 * colon, hash, quote or bracket of a headline means anything. What is empty is left out.
 */
export function frontMatter(properties: Record<string, string | readonly string[] | undefined>): string {
  const lines = Object.entries(properties).flatMap(([key, value]) => {
    if (value === undefined || value.length === 0) return [];
    return typeof value === 'string'
      ? [`${key}: ${scalar(value)}`]
      : [`${key}:`, ...value.map((v) => `  - ${quoted(v)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}

const scalar = (value: string) => (DAY.test(value) ? value : quoted(value));

function quoted(value: string): string {
  return JSON.stringify(value.toWellFormed()).replace(
    UNPRINTABLE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
