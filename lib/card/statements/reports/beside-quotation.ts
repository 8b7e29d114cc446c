import { bodyIn, opensNoun } from '../../speakers/heads/head-body.ts';
import { personIn } from '../../speakers/heads/head-person.ts';
import { calledAgain } from '../../speakers/known/called-again.ts';
import { namedIn } from '../../speakers/known/named-in.ts';
import type { Speakers } from '../../speakers/known/speakers.ts';
import { openingSubject } from '../../speakers/sources/opening-subject.ts';
import type { Source } from '../../speakers/words/source.ts';
import { BLANK, type Clause, type Segment, segmentsBefore, textOf } from '../../verbs/clause.ts';
import { withoutAdverbs } from '../../verbs/predicates.ts';
import { opensWithVerb, reportingVerbs } from '../../verbs/reporting-verbs.ts';

/** A speech, not a word in marks: letters. */
const SPEECH = `${BLANK}{16}`;
/** "“…”, bà Hạnh lo lắng.", "“…” - đại biểu Lam lên tiếng." */
const BEHIND = new RegExp(`^[^\\p{L}]*${SPEECH}[\\s,.${BLANK}–—-]*([^${BLANK},;:]{4,90}?)[.…\\s]*$`, 'u');
/** "“…”, bà Hạnh đe dọa sẽ ngừng đào kênh.": whole speech opens the sentence and whoever is named right behind it gave it. */
const LONG_BEHIND = new RegExp(`^[^\\p{L}]*${BLANK}{40,}[\\s,.–—-]*([^${BLANK},;:()]{4,200})`, 'u');
/** "Bà Hạnh cảm thán: “…”" */
const COLON = new RegExp(`: ?${SPEECH}`, 'u');
/** One to three small words, the verb among them, that end the clause; not "là", "về nước". */
const VERB = /^(?!(?:là|và|với|có|của|ở|tại|về|bị|được|gồm|mang|tên)(?!\p{L}))\p{Ll}+(?: \p{Ll}+){0,2}$/u;
const PRONOUN = /^(?:ông|bà|anh|chị|cô)(?= )/iu;

/** Who is named right beside a quotation, whatever the verb: that somebody says it the marks tell. */
export function besideQuotation(clause: Clause, speakers: Speakers): { source: Source; verb: string } | undefined {
  const { masked } = clause;
  if (!masked.includes(BLANK)) return undefined;
  const behind = BEHIND.exec(masked)?.[1];
  const start = behind ? masked.lastIndexOf(behind) : 0;
  const to = behind ? start + behind.length : masked.search(COLON);
  const segment = behind ? { start, end: to } : segmentsBefore(masked, to).at(-1);
  const found = to > 0 && segment ? told(clause, segment, speakers, !behind) : undefined;
  return found ?? toldAtLength(clause, speakers) ?? toldOfThem(clause, speakers);
}

/** "“…”, bà Hạnh, trưởng nhóm tại huyện, phản ứng.": what she is stands between, and small words close it. */
const WITH_OFFICE = new RegExp(
  `^[^\\p{L}]*${SPEECH}[\\s,.${BLANK}–—-]*([^${BLANK},;:]{4,70}), [^${BLANK};:]{3,120}, (\\p{Ll}+(?: \\p{Ll}+){0,2})[.…\\s]*$`,
  'u',
);

function toldOfThem(clause: Clause, speakers: Speakers) {
  const { 1: behind = '', 2: verb = '' } = WITH_OFFICE.exec(clause.masked) ?? [];
  if (!VERB.test(verb)) return undefined;
  const start = clause.masked.indexOf(behind, clause.masked.indexOf(BLANK));
  const segment = { start, end: start + behind.length };
  const source = personIn(clause, segment, namedIn(clause, segment, speakers), speakers);
  return source?.person && source.end === clause.start + segment.end ? { source, verb } : undefined;
}

/** The word or two with which the telling opens: "đe dọa", "nói". */
const OPENS_TELLING =
  /^(?!(?:là|và|với|có|của|ở|tại|về|bị|được|gồm|mang|tên)(?!\p{L}))(?:đưa ra lời )?\p{Ll}+(?: (?!vào|trên|về|lên|với|trong|khi|sẽ)\p{Ll}+)?/u;

function toldAtLength(clause: Clause, speakers: Speakers) {
  const behind = LONG_BEHIND.exec(clause.masked)?.[1];
  if (!behind) return undefined;
  const start = clause.masked.indexOf(behind, clause.masked.indexOf(BLANK));
  const segment = { start, end: start + behind.length };
  const source = personIn(clause, segment, namedIn(clause, segment, speakers), speakers);
  if (!source?.person || source.start > clause.start + start) return undefined;
  const rest = clause.masked.slice(source.end - clause.start, segment.end).trim();
  const verb = OPENS_TELLING.exec(withoutAdverbs(rest))?.[0];
  return verb ? { source, verb } : undefined;
}

/** "Bà Hạnh nhận tin nhắn: “…”": whose words they are nobody tells. */
const HEARS = /^(?:nhận (?!xét|định)|nghe|thấy|đọc|xem|dẫn|trích|cho )/u;

/** What is done in words that follow. */
const IN_WORDS =
  /^(?:gửi (?:lời(?: nhắn)?|tin nhắn|thông điệp)|nhắn(?: tin| gửi| lại)?|để lại (?:lời|bình luận)|đăng (?:tải|bài|dòng|lời)|ra (?:tuyên bố|thông báo)|đưa ra (?:tuyên bố|bình luận|nhận định|lời \p{Ll}+))(?= )/u;

/** "45 tuổi", "ở xã Trà Linh" */
const AGE = /^(?:\d+ tuổi$|(?:ở|tại|quê|ngụ|trú|sống) )/u;

/** @param opens the segment ends with a colon, behind which the speech opens */
function told(clause: Clause, segment: Segment, speakers: Speakers, opens: boolean) {
  const blank = /^ */.exec(clause.masked.slice(segment.start, segment.end))![0].length;
  const from = segment.start + blank;
  const pronoun = PRONOUN.exec(clause.masked.slice(from, segment.end))?.[0];
  let source = personIn(clause, segment, namedIn(clause, segment, speakers), speakers);
  // "Bà Hạnh ôm cháu, nấc nghẹn: “…”"
  const last = withoutAdverbs(textOf(clause, segment)) || textOf(clause, segment);
  if (!source && segment.start > 0 && VERB.test(last)) {
    source = openingSubject(clause, speakers);
    if (source?.person) return { source, verb: last };
  }
  // "Bà Hạnh, 45 tuổi, cử tri ở Bản Mế: “…”"
  if (!source && opens && segment.start > 0) {
    const first = openingSubject(clause, speakers);
    const behind = first?.person ? clause.masked.slice(first.end - clause.start, segment.end) : '';
    const parts = behind.split(', ').slice(1);
    const isTold =
      behind.startsWith(', ') && parts.every((one) => AGE.test(one) || opensNoun(one.toLowerCase().split(' ')));
    if (first && isTold && reportingVerbs(behind, BLANK).length === 0) return { source: first, verb: '' };
    // "Bà Hạnh, vợ ông Lam, gửi lời nhắn tới xã: “…”"
    const deed = IN_WORDS.exec(last)?.[0];
    if (first?.person && deed) return { source: first, verb: deed };
  }
  const end = source ? source.end - clause.start : from + (pronoun?.length ?? 0);
  const rest = clause.masked.slice(end, segment.end);
  // "Bà Hạnh có những chia sẻ: “…”"
  const verb = withoutAdverbs(rest) || rest.trim();
  // "Bà Hạnh kể lại ngày đầu đào kênh: “…”"
  if (opens && source?.person && !VERB.test(verb) && !HEARS.test(verb))
    return { source, verb: opensWithVerb(verb) ? OPENS_TELLING.exec(verb)![0] : '' };
  // "Nhà cầm quân cũng xúc động khi nhắc tới chợ: “…”": somebody who was told of before.
  const role = opens && !source ? bodyIn(clause, segment, [], speakers, 'core', 'opens') : undefined;
  const who = role ? clause.masked.slice(role.start - clause.start, role.end - clause.start).toLowerCase() : '';
  if (role && calledAgain(who) && !/ (?:nhận|nghe|đọc) /u.test(who)) {
    const does = withoutAdverbs(clause.masked.slice(role.end - clause.start, segment.end).trim());
    if (!HEARS.test(does)) return { source: role, verb: opensWithVerb(does) ? OPENS_TELLING.exec(does)![0] : '' };
  }
  if (!VERB.test(verb)) return undefined;
  if (source?.person) return { source, verb };
  const start = clause.start + from;
  return pronoun && !source
    ? { source: { start, end: clause.start + end, person: null, pronoun: pronoun.toLowerCase() }, verb }
    : undefined;
}
