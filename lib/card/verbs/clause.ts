import { OPENINGS } from './clause-words.ts';

/** Stands for every letter of a quotation. */
export const BLANK = '▪';

/** One sentence with what its quotations hold blanked out: what they say is nobody's clause. */
export interface Clause {
  block: number;
  /** Offset of the sentence in the block. */
  start: number;
  masked: string;
}

export interface Segment {
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

export interface Word {
  text: string;
  start: number;
  /** From this word to the end of its segment. */
  rest: string;
}

/** A comma that parts; not the one between two offices or degrees that one holds ("Tổng Bí thư, Chủ tịch nước", "PGS, TS"), or in what a body fights ("phòng, chống"). A pattern. */
export const COMMA =
  ',(?!(?<=Đảng,) (?:Nhà nước|Quốc hội|Chính phủ)|(?<=Nhà nước,) (?:Quốc hội|Chính phủ|[Nn]hân dân|MTTQ)|(?<=Tổng Bí thư,) Chủ tịch (?:nước|Quốc vụ|Trung Quốc)|(?<=nhũng,) (?:kinh tế|lãng phí)|(?<=kinh tế,) buôn lậu|(?<=phí,) tiêu cực|(?<=phòng,) chống|(?<=(?:viếng|truy điệu),) (?:truy điệu|an táng)|(?<=(?<!\\p{L})(?:P?GS|TS|TSKH|ThS|BS|KTS),) \\p{Lu})';

/** "ông Lam- Giám đốc Sở Y tế": a dash that leans on the name, before an office. */
const LEANING = '(?<=\\p{Ll})[-–—]\\s(?=(?:Phó|Tổng) |(?:Chủ|Giám|Bí|Trưởng|Cục|Vụ|Viện|Hiệu|Chánh|Nguyên|Ủy) \\p{Ll})';

/** Commas, dashes, brackets, closed quotations; but not the dash within "25/TB - VP". */
const CUT = new RegExp(
  `(?:${COMMA}|[;:()▪])+|(?<!\\p{Lu}\\p{Lu})\\s[-–—]\\s|\\s[-–—]\\s(?!\\p{Lu}{2})|${LEANING}`,
  'gu',
);

/** Segments that are looked at before a verb. */
const MOST_BEFORE = 8;

/** Cuts what stands before the verb at commas, dashes, brackets and closed quotations. */
export const segmentsBefore = (masked: string, verbAt: number): Segment[] =>
  segmentsOf(masked.slice(0, verbAt)).slice(-MOST_BEFORE);

/** The same for a whole clause, however many. */
export function segmentsOf(masked: string): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const match of masked.matchAll(CUT)) {
    segments.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  segments.push({ start, end: masked.length });
  return segments;
}

export function wordsIn(clause: Clause, segment: Segment): Word[] {
  const text = clause.masked.slice(segment.start, segment.end);
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’./-]*/gu)].map((match) => ({
    text: match[0],
    start: segment.start + match.index,
    rest: text.slice(match.index),
  }));
}

const OPENING = new RegExp(`^(?:(?:${OPENINGS})(?![\\p{L}\\p{M}])|\\d[\\d/.:h-]*)[\\s,]*`, 'iu');

/** Without the connectors and times that open it. */
export function trimmed(clause: Clause, segment: Segment): Segment {
  let { start } = segment;
  for (;;) {
    const text = clause.masked.slice(start, segment.end);
    const blank = /^[\s"“”]+/.exec(text)?.[0].length ?? 0;
    const opening = OPENING.exec(text.slice(blank))?.[0].length ?? 0;
    if (blank + opening === 0) break;
    start += blank + opening;
  }
  return { start: Math.min(start, segment.end), end: segment.end };
}

export const textOf = (clause: Clause, { start, end }: Segment) => clause.masked.slice(start, end).trim();

const MANY = /(?:^|[\s(])(?:\d{1,3}|các|những|nhiều|hai|ba) $/iu;

/** "5 | thuyền trưởng": whether a role at an offset of the block is said of several. */
export const isSeveral = ({ masked, start }: Clause, at: number): boolean => MANY.test(masked.slice(0, at - start));
