import type { Span } from '../article/article.ts';

/** Everything named in an article. All of it is plain data: it survives JSON and structured clone. */

export type MentionKind = 'person' | 'party' | 'date' | 'place' | 'organisation' | 'role';

/** One place where the text names something. `role` is a title or form of address that stands for its person. */
export interface Mention extends Span {
  kind: MentionKind;
  /** Exactly `blocks[block].text.slice(start, end)`. */
  text: string;
  /** `id` of the Person, Party, DateRef, Place or Organisation. */
  entity: string;
  /** The rule or evidence that decided, for `analyse --explain` and "vì sao": "title-before: Tổng Bí thư". */
  why: string;
}

export interface Role {
  /** The title as the text writes it, longest form: "Ủy viên Trung ương Đảng". */
  title: string;
  body?: string;
  /**
   * What it is of, where the text tells that behind the name, as it goes on with the title: " của Nhật Bản" in "Bộ trưởng Quốc phòng X của Nhật
   * Bản", ", Đại học Đồng Tháp" in "Giáo sư X (Đại học Đồng Tháp)".
   */
  of?: string;
  /** `id` of a Party. */
  party?: string;
  from: Span;
}

export interface Person {
  /** "p1", "p2" … in order of first mention. */
  id: string;
  /** The fullest form in the article. */
  name: string;
  roles: Role[];
  mentions: Mention[];
  /** Roles, pronouns and forms of address that stand for the person ("Đồng chí Bí thư Thành ủy"). */
  roleMentions: Mention[];
}

export interface Party {
  /** "d1", "d2" … in order of first mention. */
  id: string;
  name: string;
  shortName?: string;
  originalName?: string;
  /** Vietnamese name of the country: "Mexico". */
  country?: string;
  /** ISO 3166-1 alpha-2: "MX". */
  countryCode?: string;
  founded?: number;
  /** Wikipedia title where sure, with its language: "vi:Đảng Lao động (Mexico)". */
  wikipedia?: string;
  mentions: Mention[];
}

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'interval';

export interface DateRef {
  /** "t1", "t2" …; one per value (an unresolved expression is its own). */
  id: string;
  /** ISO 8601 at the grain expressed: "2022-12-01", "2025-Q2", "2025-W47", "199X", "2019/2023"; null when unsure. */
  value: string | null;
  grain: Grain;
  calendar: 'solar' | 'lunar';
  /** The lunar date of a day (1900 to 2100) or of a lunar expression, in words: "mùng 10 tháng Ba năm Giáp Thìn". */
  lunar?: string;
  mentions: Mention[];
}

export interface Place {
  id: string;
  name: string;
  mentions: Mention[];
}

export interface Organisation {
  id: string;
  name: string;
  mentions: Mention[];
}

export interface Entities {
  /** All kinds, sorted by block, start; no two of person, party, date overlap. */
  mentions: Mention[];
  people: Person[];
  parties: Party[];
  dates: DateRef[];
  places: Place[];
  organisations: Organisation[];
}
