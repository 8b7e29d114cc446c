import type { Card, TimelineEntry } from '../card/card.ts';

/** Octets of a line of a calendar file (RFC 5545, section 3.1). */
const LINE = 75;
const DAY_MS = 86_400_000;
/** A span longer than this is a period, nothing to put into a diary. */
const LONGEST_DAYS = 31;

interface Days {
  first: string;
  /** The day after the last, as DTEND wants it. */
  after: string;
}

/**
 * The days still to come of a card's timeline as a calendar file (RFC 5545): one all-day event for each day or span of days, with the headline,
 * the sentence it comes from and the link. Undefined where nothing is to come.
 * @param now the moment of writing; days before that day in Vietnam are left out
 * @example "Cầu mở cửa ngày 5/3" → DTSTART;VALUE=DATE:20250305
 */
export function cardToIcs(card: Card, now: Date): string | undefined {
  const today = new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  const events = card.timeline.flatMap((entry) => {
    const days = daysOf(entry.value);
    return days && days.after > today ? event(card, entry, days, now) : [];
  });
  if (events.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Doc Ro//Doc Ro//VI',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Whether `cardToIcs` has something to write. */
export function hasDaysToCome(card: Card, now: Date): boolean {
  return cardToIcs(card, now) !== undefined;
}

function event(card: Card, { value, sentence }: TimelineEntry, { first, after }: Days, now: Date): string[] {
  const source = card.url ?? card.title;
  return [
    'BEGIN:VEVENT',
    `UID:${fingerprint(`${source} ${value}`)}@doc-ro`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${after.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(card.title)}`,
    `DESCRIPTION:${escapeText([sentence, card.url].filter(Boolean).join('\n'))}`,
    ...(card.url && /^https?:[^\s]+$/.test(card.url) ? [`URL:${card.url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The days of a value at the grain of a day; a month or a year is no appointment. */
function daysOf(value: string | null): Days | undefined {
  const [, first, last = first] = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(value ?? '') ?? [];
  if (!first || !last) return undefined;
  const after = Date.parse(last) + DAY_MS;
  return after - Date.parse(first) <= LONGEST_DAYS * DAY_MS
    ? { first, after: new Date(after).toISOString().slice(0, 10) }
    : undefined;
}

/** TEXT of RFC 5545, section 3.3.11: no other control character may stand in it. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Cuts a line into pieces of at most 75 octets, never within a character; the pieces after the first begin with a blank. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** FNV-1a twice: the same event of the same article has the same name each time it is saved, so that a diary replaces it. */
function fingerprint(text: string): string {
  const run = (seed: number) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return run(2166136261) + run(84696351);
}
