import { type Clause, type Segment, textOf, trimmed, wordsIn } from '../../verbs/clause.ts';
import { namedIn } from '../known/named-in.ts';
import type { Speakers } from '../known/speakers.ts';
import { DOCUMENTS, PAPERS } from '../known/who-can-speak.ts';
import type { Source } from '../words/source.ts';
import { bodyIn, opensNoun, opensPaper } from './head-body.ts';
import { personIn } from './head-person.ts';

const MOST_WORDS = 24;

/** What is told, before whose it is: "thống kê mới nhất của | Sở Y tế". */
const WHOSE =
  /^(?!(?:\p{Ll}+ ){0,2}(?:mời|yêu cầu|chủ trương|lệnh|phân công|gợi ý|hướng dẫn|quan niệm|quan sát|ghi nhận|kinh nghiệm|sự|ý|nguyện vọng) )(?:[\p{Ll}\d]+ ){1,7}?(?:của|từ) /u;
/** "theo lời | ông Lam"; not "theo lời mời của ông Lam" */
const SAID_BY = /^lời (?=(?:ông|bà|anh|chị|các|người) |\p{Lu})/u;

const TOLD = new RegExp(
  `^(?:một |các )?(?:${PAPERS.join('|')}|thông tin|tin|điều tra(?! viên)|nghiên cứu|tài liệu) `,
  'u',
);

/** The source behind "theo": a person, a role that stands for one, somebody or some body that can speak. */
export function sourceAt(clause: Clause, from: number, to: number, speakers: Speakers): Source | undefined {
  const whole = trimmed(clause, { start: from, end: to });
  const segment = { ...whole, start: whole.start + (SAID_BY.exec(textOf(clause, whole))?.[0].length ?? 0) };
  const words = wordsIn(clause, segment);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const lower = words.map(({ text }) => text.toLowerCase());
  // "thông tin từ bà Hạnh", "thống kê của Sở Y tế": whose it is; but "cố vấn của bà Hạnh" is another.
  const text = textOf(clause, segment);
  const isTold = TOLD.test(text) || !(opensNoun(lower) || DOCUMENTS.has(lower[0]!));
  const owned = isTold ? (WHOSE.exec(text)?.[0].length ?? 0) : 0;
  const owner = owned ? sourceAt(clause, segment.start + owned, to, speakers) : undefined;
  if (owner) return owner;
  if (DOCUMENTS.has(lower.slice(0, 2).join(' ')) || (DOCUMENTS.has(lower[0]!) && !opensNoun(lower))) return undefined;
  // "Theo thông báo, …": whose it is nobody tells.
  if (opensPaper(lower) && !/ (?:của|do|từ) \p{Lu}/u.test(text)) return undefined;
  const named = namedIn(clause, segment, speakers);
  const head = personIn(clause, segment, named, speakers);
  if (head) return head;
  const body = bodyIn(clause, segment, named, speakers, 'core');
  // "nguồn tin thân cận | với Nhà Trắng"
  if (body && clause.masked.startsWith(' với ', body.end - clause.start))
    return { ...body, end: clause.start + segment.end };
  if (body) return body;
  const opens = named.find((one) => one.start === clause.start + segment.start);
  const isNameOfOne = words.length <= 5 && words.every(({ text }) => /^[\p{Lu}\d]/u.test(text));
  if (opens || isNameOfOne || opensNoun(lower))
    return { start: clause.start + segment.start, end: clause.start + untilSaid(clause, segment), person: null };
  return undefined;
}

/** "Liên Hợp Quốc | công bố hôm qua", "NBC | hồi tuần trước", "báo Tin Chiều (Anh) | chính phủ sẽ …" without its comma */
function untilSaid(clause: Clause, { start, end }: Segment): number {
  const cut = clause.masked
    .slice(start, end)
    .search(
      / (?:vào|hồi|trong|từ khi|sau khi|hôm|ngày|công bố|đăng|nói) | {4,}(?!của |tại |ở |và |thuộc |tỉnh |thành phố |huyện |quận |xã |phường )\p{Ll}/u,
    );
  return cut > 0 ? start + cut : end;
}
