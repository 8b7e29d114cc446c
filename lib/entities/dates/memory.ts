import type { DateValue } from './calendar.ts';

/** The end of a sentence. */
export const BOUNDARY = /[.!?…;](?: |$)/;

/** What the text has said before the place that is read: it gives years and days to what follows. */
export class Memory {
  /** The last day that is told as having been: a plan for a later day is not "the same day" of the next sentence. */
  lastDay: string | undefined;
  tellingYear: number | undefined;
  sentenceYear: { year: number; end: number } | undefined;
  previous: { written: string; value: DateValue; end: number } | undefined;

  readonly reference: string | undefined;

  constructor(reference: string | undefined) {
    this.reference = reference;
  }

  nextBlock(): void {
    this.sentenceYear = undefined;
    this.previous = undefined;
  }

  note(written: string, value: DateValue, end: number): void {
    const { grain, value: iso } = value;
    if (grain === 'day' && iso && !(this.reference && iso > this.reference)) this.lastDay = iso;
    const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(written)?.[0];
    if (year) this.sentenceYear = { year: Number(year), end };
    // A whole date opens the time that is told of; a day of these weeks, or today, closes it.
    if (year && (grain === 'day' || grain === 'month')) this.tellingYear = Number(year);
    else if (/nay|qua|mai/.test(written)) this.tellingYear = undefined;
    this.previous = { written, value, end };
  }

  /** The year written last in the sentence that goes on at `start`. */
  yearOfSentence(text: string, start: number): number | undefined {
    const { year, end } = this.sentenceYear ?? { year: undefined, end: 0 };
    return year !== undefined && start - end < 200 && !BOUNDARY.test(text.slice(end, start)) ? year : undefined;
  }
}
