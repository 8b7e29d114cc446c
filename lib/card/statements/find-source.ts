import { opensWithLongVerb, opensWithVerb, type VerbKind } from './reporting-verbs.ts';
import type { Named, Speakers } from './speakers.ts';
import { DETERMINERS, DOCUMENTS, PRONOUNS, SPEAKING_NOUNS } from './who-can-speak.ts';

/** Who speaks, as a stretch of the block. */
export interface Source {
  start: number;
  end: number;
  /** `id` of the person; null for a body, a group or somebody unnamed. */
  person: string | null;
  /** A form of address that still waits for its person: "ông". */
  pronoun?: string;
}

/** One sentence with what its quotations hold blanked out: what they say is nobody's clause. */
export interface Clause {
  block: number;
  /** Offset of the sentence in the block. */
  start: number;
  masked: string;
}

interface Segment {
  /** Offsets in the sentence. */
  start: number;
  end: number;
}

const NOUNS = new Set(SPEAKING_NOUNS);
const MOST_NOUN_WORDS = 3;
/** Before a name, these make it the object or owner of something: "gặp ông Lam", "vợ của ông Lam", "do ông Lam dẫn đầu". */
const NO_SUBJECT_BEHIND = new Set(
  'của với cho cùng và hoặc gồm là gặp bởi về như từ đến tới trong trên ở tại giữa do để khi vợ chồng con mẹ cha bố nhà gia đình cháu lời nhờ giúp mời tiếp đón thăm hỏi gửi theo đối nhóm phủ thay mặt'.split(
    ' ',
  ),
);
/** Words that no title before a name holds: left of them the noun phrase ends. */
const ENDS_TITLE = new Set(
  'của với cho cùng và là về từ đến tới trong trên ở tại giữa do để khi sau trước vào nhân được bị đã sẽ đang vừa cũng này đó nay rồi thì mà nên nhưng song tuy nếu theo như vì bởi qua dự gặp tiếp thăm nghe hỏi gửi bày tỏ nói rằng còn có không'.split(
    ' ',
  ),
);
const ADDRESSES = new Set('ông bà anh chị cô cụ em bác chú dì cậu'.split(' '));
/** Connectors and times that open a clause before its subject: "Tuy nhiên", "Sáng 18/4", "đồng thời". */
const OPENING =
  /^(?:(?:và|đồng thời|song|nhưng|tuy nhiên|tuy vậy|trong khi đó|trong khi|còn|khi đó|sau đó|trước đó|ngoài ra|bên cạnh đó|theo đó|tương tự|hiện|hôm nay|hôm qua|nay|như|riêng|cũng|mới đây|gần đây|nhân dịp này|tại đây|đáng chú ý|cụ thể|do đó|vì vậy|vì thế|rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm|lúc|mà|theo)(?![\p{L}\p{M}])|\d[\d/.:h-]*)[\s,]*/iu;
/** What may stand between subject and verb, "đã nhiều lần", "hôm nay", "trong một tuyên bố", besides what comes behind a comma. */
const ADVERB =
  /^(?:cũng|đã|vừa|còn|vẫn|đều|từng|luôn|lại|liền|mới|tiếp tục|nhiều lần|liên tục|thường|hôm nay|hôm qua|hôm \d[\d/-]*|hôm thứ \p{L}+|ngày \d[\d/.-]*|(?:sáng|trưa|chiều|tối|đêm)(?: nay| qua| \d[\d/.-]*| cùng ngày)?|nay|trước đó|sau đó|mới đây|gần đây|(?:hồi )?(?:đầu|giữa|cuối) (?:tháng|tuần|năm)(?: này| trước| \d+)?|tuần (?:này|trước|qua)|hồi tháng \d+|một lần nữa|trân trọng|nhiệt liệt|chân thành|thẳng thắn|hết sức|rất|chính thức|nhất trí|đánh giá cao và|công khai|mạnh mẽ|dứt khoát|lên tiếng|đặc biệt|chủ động|khẩn thiết|sẽ|thì|cùng|tái|thận trọng|nghiêm túc|phải|buộc phải|không ngần ngại|trực tiếp|tự tin|xúc động|vui vẻ|bức xúc|ngậm ngùi|tự hào|thay mặt[^,]{2,60}|với [^,]{2,40}|trong (?:một )?(?:tuyên bố|thông báo|thông cáo|thư|bài viết|bài phát biểu|cuộc họp báo|cuộc phỏng vấn)[^,]{0,40}|trên [^,]{2,40}|tại [^,]{2,40})(?=\s|$)\s*/iu;

/** The head of the subject of a verb at `verbAt`, an offset in the sentence; nothing where it is not safe. */
export function subjectOf(clause: Clause, verbAt: number, speakers: Speakers, kind: VerbKind): Source | undefined {
  const segments = segmentsBefore(clause.masked, verbAt);
  const named = speakers.within(clause.block, clause.start, clause.start + verbAt);
  const last = segments.at(-1)!;
  const leads = !onlyAdverbs(clause.masked.slice(last.start, last.end));
  // "…, ông Lam, Giám đốc Sở, cho biết": a name that fills its segment, and what is said of it up to the verb.
  let unnamed: Source | undefined;
  for (let at = segments.length - (leads ? 1 : 2); at >= 0; at--) {
    const head = personIn(clause, segments[at]!, named, speakers);
    if (!head) continue;
    // "…, người phát ngôn của ông Lam, cho biết": said of somebody named before, or of nobody named.
    if (!head.person) {
      unnamed ??= head;
      continue;
    }
    const rest = clause.masked.slice(head.end - clause.start, segments[at]!.end);
    if (at === segments.length - 1) {
      if (leadsOn(rest, kind)) return head;
      continue;
    }
    if (!onlyAdverbs(rest)) break;
    if (segments.slice(at + 1).every((one) => isApposition(clause, one))) return head;
  }
  if (unnamed) return kind === 'personal' ? undefined : unnamed;
  if (kind !== 'personal' || leads) {
    const direct = bodyIn(clause, last, named, speakers, kind);
    const placed = leads ? ofPlaces(clause, segments, named, speakers, kind) : undefined;
    if (kind !== 'personal' && placed) return placed;
    if (direct && (kind !== 'personal' || direct.person || direct.pronoun)) return direct;
    if (direct) return undefined;
  }
  if (leads) {
    if (kind !== 'core' || segments.length < 2) return undefined;
  }
  // "Tổng Bí thư Lam điểm lại …, nhấn mạnh …": the verb opens its segment, its subject opened the clause.
  for (let at = segments.length - 2; at >= Math.max(0, segments.length - 5); at--) {
    const head = leads ? undefined : personIn(clause, segments[at]!, named, speakers);
    if (head) return head;
    const other = bodyIn(clause, segments[at]!, named, speakers, kind, leads ? 'whole' : 'opens');
    if (other && (kind !== 'personal' || other.person || other.pronoun)) return other;
    if (leads) break;
  }
  return undefined;
}

/** "Chính quyền xã Trà Linh, huyện Nam Sơn, Quảng Bắc cho hay": places behind a body say where it is. */
function ofPlaces(
  clause: Clause,
  segments: readonly Segment[],
  named: readonly Named[],
  speakers: Speakers,
  kind: VerbKind,
): Source | undefined {
  for (let at = segments.length - 1; at > 0; at--) {
    const { start } = trimmed(clause, segments[at]!);
    const isPlace =
      PLACE.test(clause.masked.slice(start)) ||
      named.some((one) => one.kind === 'body' && one.start === clause.start + start);
    const before = segments[at - 1]!;
    if (!isPlace || clause.masked.slice(before.end, segments[at]!.start).trim() !== ',') return undefined;
    const body = bodyIn(clause, before, named, speakers, kind, 'whole');
    if (body && startsWithNoun(clause, before)) return body;
  }
  return undefined;
}

const PLACE =
  /^(?:xã|phường|huyện|quận|tỉnh|thị xã|thị trấn|thành phố|tp|thôn|bang|vùng|khu|đường|số \d)(?![\p{L}\p{M}])/iu;

function startsWithNoun(clause: Clause, segment: Segment): boolean {
  return opensNoun(wordsIn(clause, trimmed(clause, segment)).map(({ text }) => text.toLowerCase()));
}

const textOf = (clause: Clause, { start, end }: Segment) => clause.masked.slice(start, end).trim();
/** Times, places and occasions in front of a subject. */
const OPENS_BESIDE =
  /^(?:ngày|sáng|trưa|chiều|tối|đêm|rạng sáng|hôm|tại|trong|theo|sau|trước|nhân|khi|với|từ|vào|ở|trên|\d)/iu;

/** The subject with which a sentence opens, behind times and places: a person, or a body by its name. */
export function openingSubject(clause: Clause, speakers: Speakers): Source | undefined {
  const segments = segmentsBefore(clause.masked, clause.masked.length).slice(0, 4);
  const named = speakers.within(clause.block, clause.start, clause.start + clause.masked.length);
  for (const segment of segments) {
    const { start } = trimmed(clause, segment);
    const person = personIn(clause, segment, named, speakers);
    if (person?.person) return person.start === clause.start + start ? person : undefined;
    const body = named.find((one) => one.kind === 'body' && one.start === clause.start + start);
    // What follows must be known to open a predicate: a name that was cut short ("Ủy ban Thường" for "Ủy ban Thường vụ") goes on.
    if (body && !opensPredicate(clause.masked.slice(body.end - clause.start).trimStart())) return undefined;
    if (body && segments.slice(0, segments.indexOf(segment)).every((one) => OPENS_BESIDE.test(textOf(clause, one))))
      return { start: body.start, end: body.end, person: null };
  }
  return undefined;
}

const opensPredicate = (text: string) => PREDICATE.test(text) || ADVERB.test(text) || opensWithVerb(text);

/** The source behind "theo": a person, a role that stands for one, somebody or some body that can speak. */
export function sourceAt(clause: Clause, from: number, to: number, speakers: Speakers): Source | undefined {
  const segment = trimmed(clause, { start: from, end: to });
  const words = wordsIn(clause, segment);
  if (words.length === 0 || words.length > 16) return undefined;
  const first = words[0]!;
  const lower = words.map(({ text }) => text.toLowerCase());
  if (DOCUMENTS.has(lower[0]!) && !opensNoun(lower)) return undefined;
  const named = speakers.within(clause.block, clause.start + segment.start, clause.start + segment.end);
  const head = personIn(clause, segment, named, speakers);
  if (head) return head;
  const body = bodyIn(clause, segment, named, speakers, 'core');
  if (body) return body;
  const opens = named.find((one) => one.start === clause.start + segment.start);
  const isNameOfOne = words.length <= 5 && words.every(({ text }) => /^[\p{Lu}\d]/u.test(text));
  if (opens || isNameOfOne || /^(?:thông tin|số liệu|tin) (?:từ|của)/iu.test(first.rest))
    return { start: clause.start + segment.start, end: clause.start + segment.end, person: null };
  return undefined;
}

/** Commas, dashes, brackets, closed quotations; but not the dash within "25/TB - VP". */
const CUT = /[,;:()▪]+|(?<!\p{Lu}\p{Lu})\s[-–—]\s|\s[-–—]\s(?!\p{Lu}{2})/gu;

/** Cuts what stands before the verb at commas, dashes, brackets and closed quotations. */
function segmentsBefore(masked: string, verbAt: number): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const match of masked.slice(0, verbAt).matchAll(CUT)) {
    segments.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  segments.push({ start, end: verbAt });
  return segments.slice(-8);
}

interface Word {
  text: string;
  start: number;
  /** From this word to the end of its segment. */
  rest: string;
}

function wordsIn(clause: Clause, segment: Segment): Word[] {
  const text = clause.masked.slice(segment.start, segment.end);
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’./-]*/gu)].map((match) => ({
    text: match[0],
    start: segment.start + match.index,
    rest: text.slice(match.index),
  }));
}

/** Without the connectors and times that open it. */
function trimmed(clause: Clause, segment: Segment): Segment {
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

/** The person at the head of a segment: the first whose name, with titles and form of address, opens a noun phrase that no other word owns. */
function personIn(clause: Clause, segment: Segment, named: readonly Named[], speakers: Speakers): Source | undefined {
  const from = clause.start + fromQuoted(clause, segment).start;
  const to = clause.start + segment.end;
  const open = trimmed(clause, fromQuoted(clause, segment));
  for (const one of named) {
    if (one.kind === 'body' || one.start < from || one.end > to) continue;
    const before = wordsIn(clause, { start: open.start, end: Math.max(open.start, one.start - clause.start) });
    const lower = before.map(({ text }) => text.toLowerCase());
    let at = lower.length;
    if (PLACE.test(lower[at - 1] ?? '')) continue;
    const address = ADDRESSES.has(lower[at - 1] ?? '') || (lower[at - 1] === 'chí' && lower[at - 2] === 'đồng');
    if (address) at -= lower[at - 1] === 'chí' ? 2 : 1;
    else while (at > 0 && !ENDS_TITLE.has(lower[at - 1]!) && lower.length - at < 16) at--;
    const owner = at > 0 ? lower[at - 1]! : undefined;
    // "chuyên gia về dịch bệnh Neil Ferguson": what stands between is no title.
    const isOwned = owner !== undefined && (owner !== 'về' || at === lower.length) && NO_SUBJECT_BEHIND.has(owner);
    if (isOwned) {
      if (one.kind === 'name' && address) return ownedBy(clause, before.slice(0, at));
      continue;
    }
    if (!address && at < lower.length && isBody(lower.slice(at))) continue;
    // "Nhà Trắng bác tin Tổng thống Lam …": whom a report is about is not its head.
    if (before.slice(at).some(({ rest }) => opensWithLongVerb(rest))) continue;
    const start = at < before.length ? clause.start + before[at]!.start : one.start;
    return { start: speakers.titleStart(one, start, clause), end: one.end, person: one.person };
  }
  return undefined;
}

/** "Luật sư của ông Lam", "vợ ông Lam": somebody unnamed speaks. */
function ownedBy(clause: Clause, words: readonly Word[]): Source | undefined {
  const first = words[0];
  if (!first || !opensNoun(words.map(({ text }) => text.toLowerCase()))) return undefined;
  const last = words.at(-1)!;
  return { start: clause.start + first.start, end: clause.start + last.start + last.text.length, person: null };
}

/** Words before a name that make it a body's: "Văn phòng Thủ tướng", "Quỹ Nguyễn Văn Lam". Titles are none. */
const BODY_HEADS = new Set('văn quỹ trường công tập đại bệnh viện giải nhóm đội chính nội'.split(' '));
const TITLE_HEADS =
  /^(?:công tố|công tước|công chúa|đại tướng|đại tá|đại úy|đại sứ|đại biểu|viện trưởng|viện phó|chính ủy|đội trưởng|đội phó|nhóm trưởng|văn sĩ)/;
function isBody(lower: readonly string[]): boolean {
  return BODY_HEADS.has(lower[0]!) && !TITLE_HEADS.test(lower.join(' '));
}

function withoutAdverbs(text: string): string {
  let rest = text.replace(/^[\s,–—-]+/, '');
  for (let match = ADVERB.exec(rest); match; match = ADVERB.exec(rest)) rest = rest.slice(match[0].length);
  return rest.trim();
}

const onlyAdverbs = (text: string) => withoutAdverbs(text) === '';

/** Between a person and the verb: adverbs, a short stretch before a safe verb, or what the same person does besides ("tiếp đoàn và khẳng định"). */
function leadsOn(text: string, kind: VerbKind): boolean {
  const rest = withoutAdverbs(text);
  // "ông Lam từ Đại học Đồng Tháp cho rằng", "cây bút Lam của Tin Chiều bình luận"
  if (/^(?:từ|thuộc|đến từ|của) [^,]{2,70}$/iu.test(rest)) return true;
  if (!rest || /(?:^|\s)(?:và|rồi|để|nhưng|song|đồng thời)$/iu.test(rest)) return true;
  const words = rest.split(/\s+/);
  return kind === 'core' && words.length <= 4 && !words.some((word) => /^\p{Lu}/u.test(word));
}

/** What is said of somebody between commas: titles, ages, places, adverbs; no clause of its own. */
function isApposition(clause: Clause, segment: Segment): boolean {
  const { start, end } = trimmed(clause, segment);
  const text = clause.masked.slice(start, end);
  return onlyAdverbs(text) || !/(?:^|\s)(?:thì|nhưng|mà|rằng|đã|sẽ|đang|bị|được|là)(?:\s|$)/iu.test(text);
}

/** Whether words open a noun that can speak, behind determiners. */
function opensNoun(lower: readonly string[]): boolean {
  for (let at = 0; at < 4; at++) {
    for (let length = MOST_NOUN_WORDS; length > 0; length--)
      if (NOUNS.has(lower.slice(at, at + length).join(' '))) return true;
    if (!DETERMINERS.has(lower[at] ?? '') && !/^\d+$/.test(lower[at] ?? '')) return false;
  }
  return false;
}

/**
 * A body, a group, a place or a pronoun at the head of a segment.
 * @param reach `verb` it leads to the verb behind the segment; `whole` it fills the segment; `opens` it opens a clause that goes on
 */
function bodyIn(
  clause: Clause,
  segment: Segment,
  named: readonly Named[],
  speakers: Speakers,
  kind: VerbKind,
  reach: 'verb' | 'whole' | 'opens' = 'verb',
): Source | undefined {
  const open = trimmed(clause, fromQuoted(clause, segment));
  const words = wordsIn(clause, open);
  if (words.length === 0 || (reach === 'verb' && words.length > 24)) return undefined;
  const lower = words.map(({ text }) => text.toLowerCase());
  const start = clause.start + words[0]!.start;
  const comrade = lower[0] === 'đồng' && lower[1] === 'chí';
  const pronoun = comrade ? 'đồng chí' : lower[0]!;
  const isTitled = comrade && opensNoun(lower.slice(2));
  if (PRONOUNS[pronoun] && !isTitled) {
    const end = start + pronoun.length;
    const rest = clause.masked.slice(end - clause.start, open.end).replace(/^ (?:này|ấy|ta)(?![\p{L}\p{M}])/iu, '');
    if (/^\s+\p{Lu}/u.test(rest) || (reach === 'verb' && !leadsOn(rest, kind))) return undefined;
    return { start, end, person: null, pronoun };
  }
  const from = isTitled ? clause.start + words[2]!.start : start;
  const noun = opensNoun(lower.slice(isTitled ? 2 : 0));
  const place = named.find((one) => one.kind === 'body' && one.start === start);
  if (!noun && !place && !(reach === 'verb' && isOneName(words, words[0]!.start === 0))) return undefined;
  const end = clause.start + endOfNoun(words.slice(isTitled ? 2 : 0), open.end, place && place.end - clause.start);
  const gap = clause.masked.slice(end - clause.start, open.end);
  if (reach !== 'opens' && !onlyAdverbs(gap) && !(reach === 'verb' && joinsOn(gap))) return undefined;
  const text = clause.masked.slice(from - clause.start, end - clause.start).trim();
  return { start, end: from + text.length, person: (noun && speakers.bearerOf(text)) || null };
}

/** "… dẫn lời các quan chức": who is quoted, and not who quotes. */
function fromQuoted(clause: Clause, segment: Segment): Segment {
  const match = /(?:^|\s)(?:dẫn|trích) (?:lời|nguồn|nguồn tin)(?: của| từ)?\s+/iu.exec(
    clause.masked.slice(segment.start, segment.end),
  );
  return match ? { start: segment.start + match.index + match[0].length, end: segment.end } : segment;
}

/** "hết sức bất bình và": the verb before has the same subject, unless it tells what has to be done. */
const joinsOn = (gap: string) =>
  /(?:^|\s)(?:và|đồng thời)$/iu.test(gap.trim()) &&
  !/^(?:cần|phải|nên|sẽ|đang|có|là|được|bị|tỏ|ra|chỉ)(?![\p{L}\p{M}])/iu.test(gap.trim());

/** "TikTok", "Bình Nhưỡng": one capitalised name and nothing else, adverbs aside. */
const FIRST_PERSON = /^(?:tôi|tớ|mình|chúng|ta|tao|em|con|cháu|bạn|ai|gì|đây|đó|điều|việc)$/iu;

function isOneName(words: readonly Word[], opensSentence: boolean): boolean {
  let at = 0;
  while (at < words.length && /^\p{Lu}/u.test(words[at]!.text)) at++;
  if (at === 0 || at > 5 || FIRST_PERSON.test(words[0]!.text) || !onlyAdverbs(words[at]?.rest ?? '')) return false;
  // The first word of a sentence is capitalised whatever it is: "Đáng lưu ý".
  return at > 1 || /\p{Lu}.*\p{Lu}/u.test(words[0]!.text) || !opensSentence;
}

/** Words of predicates: a noun phrase ends before them. */
const PREDICATE =
  /^(?:cần|phải|nên|sẽ|đang|có|là|được|bị|tỏ|ra|chỉ|không|chưa|yêu cầu|gửi|dẫn|điêu đứng|hết sức|ban hành|tổ chức|tiếp|dự|đến|tới|nhất trí|thống nhất|triển|biểu quyết|thông qua|phê chuẩn|quyết định|khởi tố|bắt|tạm giữ|xử lý|phối hợp|tiến hành|kiểm tra|phát hiện|tiếp nhận|hoàn thành|xây dựng|tham gia|thực|ký|muốn)(?![\p{L}\p{M}])/iu;

/** Where the noun phrase ends: before the first adverb or word of a predicate. Offsets in the sentence. */
function endOfNoun(words: readonly Word[], end: number, atLeast = 0): number {
  for (const word of words.slice(1)) {
    if (word.start < atLeast) continue;
    if (opensPredicate(word.rest)) return word.start;
  }
  return end;
}
