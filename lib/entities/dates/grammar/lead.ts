/**
 * What may stand before the core of a date: a clock time, a part of the day, a weekday, "ngày". Many forms begin so. It is read once at a place
 * for all of them; within each form's own pattern it would be compiled a dozen times, which took most of the first article's time.
 */

export interface Lead {
  /** All of it as one pattern. */
  opening: string;
  /** What must follow for it to be tried at all. */
  ahead: RegExp | undefined;
  /** Each may be missing; the readings of one, the longest first. */
  parts: readonly (readonly Reading[])[];
  /** The place read last, since the forms of a place are tried one after the other. */
  last: { text: string; start: number; ends: readonly number[] | undefined };
}

interface Reading {
  pattern: RegExp;
  /** It begins with a number: elsewhere its pattern need not even be made. */
  atNumber: boolean;
}

/**
 * @param parts patterns in their order, each optional; several for one: other readings, tried when what follows does not fit the first
 * @param ahead a pattern that must begin at the place
 */
export function makeLead(parts: readonly (string | readonly string[])[], ahead?: string): Lead {
  const readings = parts.map((part) => (typeof part === 'string' ? [part] : part));
  return {
    opening: `(?:${readings.map((part) => `(?:${part[0]})?`).join('')})`,
    ahead: ahead === undefined ? undefined : new RegExp(ahead, 'y'),
    parts: readings.map((part) =>
      part.map((source) => ({ pattern: new RegExp(source, 'y'), atNumber: /^(?:\(\?:)?\\d/.test(source) })),
    ),
    last: { text: '', start: -1, ends: undefined },
  };
}

/** Where the lead that begins at `start` may end, as a pattern would try it: the longest first, `start` itself last. Undefined: none opens. */
export function leadEnds(lead: Lead, text: string, start: number): readonly number[] | undefined {
  const { last } = lead;
  if (last.start !== start || last.text !== text) {
    const ends = opens(lead, text, start) ? [...new Set(endsFrom(lead.parts, 0, text, start))] : undefined;
    lead.last = { text, start, ends };
  }
  return lead.last.ends;
}

function opens({ ahead }: Lead, text: string, start: number): boolean {
  if (!ahead) return true;
  ahead.lastIndex = start;
  return ahead.test(text);
}

function endsFrom(parts: Lead['parts'], part: number, text: string, start: number): number[] {
  const readings = parts[part];
  if (!readings) return [start];
  const ends: number[] = [];
  const isNumber = /\d/.test(text.charAt(start));
  for (const { pattern, atNumber } of readings) {
    if (atNumber && !isNumber) continue;
    pattern.lastIndex = start;
    if (pattern.test(text)) ends.push(...endsFrom(parts, part + 1, text, pattern.lastIndex));
  }
  return [...ends, ...endsFrom(parts, part + 1, text, start)];
}
