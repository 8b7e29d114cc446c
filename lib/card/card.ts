import type { Span } from '../article/article.ts';
import type { DateRef, Organisation, Party, Person, Place } from '../entities/entities.ts';

/** The summary card: plain data, documented JSON (`docs/card-schema.md`), every text word for word from the article. */

export interface KeyPoint extends Span {
  /** One sentence; or two or three of one paragraph, where the second leans on the first or one quotation runs through them. */
  text: string;
  /** Ours, where the sentence names somebody by a form of address or a role alone: to be shown in brackets at `subjectAt`, "Ông [Trần Lưu Quang] khẳng định …". */
  subject?: string;
  /** Offset in `text` behind that form of address or role. */
  subjectAt?: number;
  /** Parts of the score, for "vì sao". */
  why: Record<string, number>;
}

export interface Statement extends Span {
  /** `id` of the Person, or null where it is not certain. */
  speaker: string | null;
  /** The speaker as the text says it: "Đồng chí Bí thư Thành ủy". */
  who: string;
  /** As written, in small letters; "theo" where the sentence names its source so, or answers a question; empty where it has none worth telling. */
  verb: string;
  /** True for words between closed quotation marks, and for answers. */
  direct: boolean;
  /** The whole sentence, or its half where each half has its own speaker; of words between marks all the sentences that they hold in their paragraph. */
  text: string;
}

export interface TimelineEntry extends Span {
  /** `id` of the DateRef. */
  date: string;
  value: string | null;
  /** The expression as written. */
  written: string;
  /** The sentence it comes from. */
  sentence: string;
}

export interface NumberFact extends Span {
  /** With how exact it is and what it counts: "hơn 200 đại biểu", "tăng 12%". */
  text: string;
  /** The sentence that says so. */
  sentence: string;
}

/** What the headline tells, each line a piece of one sentence at the top of the text; all of it absent where not certain. */
export interface MainEvent {
  who?: string;
  /** Ours, where `who` is a role alone: the name of its bearer, to be shown in brackets behind it. */
  subject?: string;
  what?: string;
  when?: string;
  where?: string;
}

export interface Card {
  schemaVersion: 1;
  url?: string;
  portal?: string;
  section?: string;
  authors: string[];
  publishedAt?: string;
  updatedAt?: string;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  title: string;
  lead?: string;
  event: MainEvent;
  keyPoints: KeyPoint[];
  statements: Statement[];
  people: Person[];
  parties: Party[];
  dates: DateRef[];
  places: Place[];
  organisations: Organisation[];
  timeline: TimelineEntry[];
  numbers: NumberFact[];
}
