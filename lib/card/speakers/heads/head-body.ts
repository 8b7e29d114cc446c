import { isVietnameseSyllable } from '../../../entities/people/tagger/syllable.ts';
import { withNewTones } from '../../../text/new-tones.ts';
import { startsWithCapital } from '../../../text/tokens.ts';
import { BLANK, type Clause, isSeveral, type Segment, trimmed, type Word, wordsIn } from '../../verbs/clause.ts';
import { isFrom, joinsOn, leadsOn, onlyAdverbs, opensPredicate, withoutAdverbs } from '../../verbs/predicates.ts';
import type { VerbKind } from '../../verbs/verb-kinds.ts';
import type { Named, Speakers } from '../known/speakers.ts';
import { COUNTRIES, DECREES, DETERMINERS, PAPERS, PRONOUNS, SPEAKING_NOUNS } from '../known/who-can-speak.ts';
import { endsCompound } from '../words/compound-ends.ts';
import { fromQuoted } from '../words/from-quoted.ts';
import type { Source } from '../words/source.ts';

const MOST_NOUN_WORDS = 3;
/** Words of a segment before a verb of which a body may be the head; the same of a paper. */
const MOST_BODY_WORDS = 24;
const MOST_PAPER_WORDS = 48;

/** Whether words open a noun that can speak, behind determiners. */
export const opensNoun = (lower: readonly string[]): boolean => nounLength(lower) > 0;

/** Whether words open the name of a paper. */
export const opensPaper = (lower: readonly string[]): boolean =>
  [...PAPERS, ...DECREES].includes(lower.slice(0, 2).join(' ')) || CONTENTS.test(lower.slice(0, 3).join(' '));

/** "Nội dung điện mừng của Lào | nêu rõ" */
const CONTENTS = /^nội dung (?:điện|thư|bức|lá)$/u;

/** "chủ trương của xã", "giới thiệu của chùa": no owner, and no circle of people. */
const NO_NOUN = /^(?:chủ trương|giới thiệu)$/;

/** How many words such a noun and its determiners are: 3 for "nhiều chuyên gia"; 0 where there is none. */
function nounLength(words: readonly string[]): number {
  // "Uỷ ban", "Toà án"
  const lower = words.slice(0, 4 + MOST_NOUN_WORDS).map(withNewTones);
  for (let at = 0; at < 4; at++) {
    if (NO_NOUN.test(lower.slice(at, at + 2).join(' '))) return 0;
    // "nhà sinh vật học", "nhà thiên văn học"
    const learned = lower[at] === 'nhà' ? lower.slice(at, at + 4).indexOf('học') : -1;
    if (learned > 0) return at + learned + 1;
    for (let length = MOST_NOUN_WORDS; length > 0; length--)
      if (SPEAKING_NOUNS.has(lower.slice(at, at + length).join(' '))) return at + length;
    const pair = lower.slice(at, at + 2).join(' ');
    if (DETERMINERS.has(pair)) at++;
    else if (!DETERMINERS.has(lower[at] ?? '') && !/^\d+$/.test(lower[at] ?? '')) return 0;
  }
  return 0;
}

/** How a head must go on: `verb` it leads to the verb behind the segment; `whole` it fills it; `opens` it opens a clause that goes on. */
type Reach = 'verb' | 'whole' | 'opens';

/** The words at the head of a segment. */
interface Head {
  clause: Clause;
  /** What of the segment may be the subject. */
  open: Segment;
  words: readonly Word[];
  lower: readonly string[];
  kind: VerbKind;
  reach: Reach;
}

/** A body, a group, a place or a pronoun at the head of a segment. */
export function bodyIn(
  clause: Clause,
  segment: Segment,
  named: readonly Named[],
  speakers: Speakers,
  kind: VerbKind,
  reach: Reach = 'verb',
): Source | undefined {
  const open = trimmed(clause, fromQuoted(clause, segment));
  const words = wordsIn(clause, open);
  const lower = words.map(({ text }) => text.toLowerCase());
  // "Điện mừng của Ban Chấp hành Đảng Hoa Mai gửi Ban Chấp hành Đảng Cúc Vàng | viết": who wrote it, and to whom.
  const most = opensPaper(lower) && lower.includes('gửi') ? MOST_PAPER_WORDS : MOST_BODY_WORDS;
  if (words.length === 0 || (reach === 'verb' && words.length > most)) return undefined;
  const head: Head = { clause, open, words, lower, kind, reach };
  const pronoun = pronounIn(head, speakers);
  if (pronoun) return pronoun.says ? pronoun.source : undefined;
  if (isNoSubject(head)) return undefined;
  const titleless = isTitled(head.lower) ? 2 : 0;
  const start = clause.start + words[0]!.start;
  const from = clause.start + words[titleless]!.start;
  const noun = nounLength(head.lower.slice(titleless));
  const place = named.find((one) => one.kind === 'body' && one.start === start);
  if (!noun && !place && !(reach === 'verb' && isOneName(words, words[0]!.start === 0))) return undefined;
  const end = endOfBody(head, words.slice(titleless), noun, place, named);
  if (end === undefined) return undefined;
  // "chủ tịch Hội Nhà nông và | là con trai …"
  const text = clause.masked
    .slice(from - clause.start, end - clause.start)
    .trim()
    .replace(/ (?:và|thì|phát(?: đi)?)$/u, '');
  // "trang mà ông và nhiều người | cáo buộc là …": said of what is told. "Lào đóng chợ sau khi Cuba | lên án": two clauses.
  if (/ (?:mà|(?:sau|trước) khi(?= \p{Lu})) /u.test(text)) return undefined;
  // "Chủ tịch nước Lam và Thủ tướng Hạnh": two, and neither alone.
  const names = named.filter((one) => one.kind === 'name' && one.start >= from && one.start < end);
  const isSomeone = noun > 0 && new Set(names.map(({ person }) => person)).size < 2 && !isSeveral(clause, from);
  const before = clause.masked.slice(0, start - clause.start);
  const listed = / và /u.test(text) ? (LISTED.exec(before)?.[0].length ?? 0) : 0;
  return {
    start: start - listed - (SHARE.exec(before)?.[0].length ?? 0),
    end: from + text.length,
    person: (isSomeone && speakers.bearerOf(text)) || null,
  };
}

/** "đồng chí lãnh đạo" */
const isTitled = (lower: readonly string[]): boolean =>
  lower[0] === 'đồng' && lower[1] === 'chí' && opensNoun(lower.slice(2));

/** The pronoun at the head, and whether it says what follows; nothing where none stands there. */
function pronounIn(
  { clause, open, words, lower, kind, reach }: Head,
  speakers: Speakers,
): { source: Source; says: boolean } | undefined {
  const two = lower.slice(0, 2).join(' ');
  const pronoun = two in PRONOUNS ? two : lower[0]!;
  if (!PRONOUNS[pronoun] || isTitled(lower) || (pronoun !== two && SPEAKING_NOUNS.has(two))) return undefined;
  // "ông chủ", "bà con"
  if (
    /^thầy (?:cô|trò|hiệu|phó|giám|dạy|thuốc|bói|cúng|lang|mo)$|^(?:ông|bà|cô|anh|chị|thầy) (?:chủ|mẹ|bố|bà|con|xã|bầu|nội|ngoại|bạn|cụ|trùm|hoàng)$/u.test(
      two,
    )
  )
    return undefined;
  // England is called so, too.
  if (words[0]!.text === 'Anh' && speakers.namesEngland) return undefined;
  const start = clause.start + words[0]!.start;
  const end = start + pronoun.length;
  const rest = clause.masked.slice(end - clause.start, open.end).replace(/^ (?:này|ấy|ta)(?![\p{L}\p{M}])/iu, '');
  const says = !/^\s+\p{Lu}/u.test(rest) && (reach !== 'verb' || leadsOn(rest, kind));
  return { source: { start, end, person: null, pronoun }, says };
}

/** Words that look like a body or somebody and are none. */
function isNoSubject({ clause, open, words, lower, reach }: Head): boolean {
  const two = lower.slice(0, 2).join(' ');
  // "Vụ phóng tên lửa": no department.
  if (lower[0] === 'vụ' && !/^(?:trưởng|phó|\p{Lu})/u.test(words[1]?.text ?? '')) return true;
  // "tổ chức nhiều hội nghị": what is done.
  if (
    two === 'chủ động' ||
    (two === 'tổ chức' && /^(?:nhiều|các|lấy|thành|hội|họp|thi|lễ|cho|\d+)$/u.test(lower[2] ?? ''))
  )
    return true;
  // "Báo cáo với Thủ tướng, ông Lam …": what somebody does, and no paper.
  if (two === 'báo cáo' && /^(?:với|trước|cùng|lên)$/u.test(lower[2] ?? '')) return true;
  // "gặp bà Hạnh, người cũng nói": said of her.
  if (lower[0] === 'người' && onlyAdverbs(clause.masked.slice(words[0]!.start + 5, open.end))) return true;
  // "Tuyên bố trên được đưa ra sau khi …": a paper says, and does nothing before.
  return reach !== 'verb' && opensPaper(lower);
}

/** "Công văn | gửi các xã | yêu cầu …", "Chỉ thị | do Thủ tướng ký | nêu rõ …", "Công điện do ông Lam | ký tối 1/3 | yêu cầu …" */
const OF_PAPER = /^\s*(?:(?:gửi|về|số|do|ngày|vừa) [^,]+|ký (?:(?:sáng|trưa|chiều|tối|đêm|ngày|hôm) [^,]+)?)$/u;

/** Where the body ends, an offset in the text; nothing where it does not go on as it must. */
function endOfBody(
  { clause, open, lower, kind, reach }: Head,
  nouns: readonly Word[],
  noun: number,
  place: Named | undefined,
  named: readonly Named[],
): number | undefined {
  let end = clause.start + endOfNoun(nouns, noun, open.end, place && place.end - clause.start);
  if (reach === 'opens' || HANGS.test(clause.masked.slice(0, end - clause.start))) {
    const cut = endOfName(clause, nouns, noun, named);
    if (cut) end = Math.min(end, clause.start + cut);
    else if (reach !== 'opens') return undefined;
  }
  if (reach === 'opens') return end;
  const gap = clause.masked.slice(end - clause.start, open.end);
  if (reach === 'whole') return onlyAdverbs(gap) ? end : undefined;
  // "thông cáo hôm nay của Bộ Ngoại giao | cho biết"
  if (isFrom(withoutAdverbs(gap)) || (OF_PAPER.test(gap) && opensPaper(lower))) return clause.start + open.end;
  if (onlyAdverbs(gap) || joinsOn(gap)) return end;
  if (!noun || kind !== 'core') return undefined;
  // "“…”, vị cán bộ vừa nghỉ hưu cho biết": whatever stands between, the marks tell that somebody says it.
  if (isBehindQuotation(clause, open)) return clause.start + open.end;
  if (!SURE.test(clause.masked.slice(open.end)) || ANOTHER_CLAUSE.test(gap)) return undefined;
  // "Một người dân có mặt tại chợ | cho biết", "Sở Y tế | có văn bản cho biết"
  return ACTS.test(gap) ? end : clause.start + open.end - (/ (?:đều|lại|vẫn) $/.exec(gap)?.[0].length ?? 0);
}

/** "Anh, Pháp, | Đức và Mỹ" */
const LISTED =
  /(?<=(?:^|[,;:] |(?:nhưng|khi|và|đó|nay|có) )\s*)(?!(?:Tại|Ở|Từ|Với|Theo|Trong|Sau|Trước|Vào|Đến|Về|Riêng|Còn) )(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,4}, )+$/u;

/** "16% | số người được hỏi" */
const SHARE = /(?:\d[\d.,]*%|(?<=(?:^|, )(?:theo )?)\d+) ?$/iu;

/** "TikTok", "Bình Nhưỡng": one capitalised name and nothing else, adverbs aside. */
const NO_NAME =
  /^(?:khi|nếu|sau|trước|dù|vì|tuy|để|với|từ|chuyện|tôi|tớ|mình|chúng|ta|tao|em|con|cháu|bạn|ai|gì|đây|đó|điều|việc)$/iu;

function isOneName(words: readonly Word[], opensSentence: boolean): boolean {
  let at = 0;
  while (at < words.length && startsWithCapital(words[at]!.text)) at++;
  if (at === 0 || at > 5 || NO_NAME.test(words[0]!.text) || !onlyAdverbs(words[at]?.rest ?? '')) return false;
  // The first word of a sentence is capitalised whatever it is ("Đáng lưu ý"), unless it can be no word of ours: "Nissan".
  const { text } = words[0]!;
  return at > 1 || /\p{Lu}.*\p{Lu}/u.test(text) || !opensSentence || !isVietnameseSyllable(text.toLowerCase());
}

/** Where the noun phrase ends: before the first adverb or word of a predicate behind its first words. Offsets in the sentence. */
function endOfNoun(words: readonly Word[], noun: number, end: number, atLeast = 0): number {
  for (let at = Math.max(1, noun); at < words.length; at++) {
    const { start, rest } = words[at]!;
    if (start >= atLeast && opensPredicate(rest) && !endsCompound(words[at - 1]!.text, rest)) return start;
  }
  return end;
}

/** "Bộ Ngoại giao nhận trách nhiệm và …", "Tay vợt Lam cười khi …": more than a noun. */
const HANGS = / (?:và|đồng thời|khi|để|rồi|nhưng)\s*$/u;
/** Small words that go on with a name: "Chính phủ Lào và Thái Lan", "quan chức Mỹ am hiểu" does not. */
const GOES_ON =
  /^(?:cấp|các|của|và|tại|ở|thuộc|đặc|tỉnh|huyện|thành|phố|quận|xã|phường|thị|về|với|cùng|kiêm|vùng|khu|bang|số|phụ|từ|trong|\d.*)$/u;

/** Where a capitalised name ends and what it does begins: "Giới chức Lào | đóng cửa trường". */
function endOfName(clause: Clause, words: readonly Word[], noun: number, named: readonly Named[]): number | undefined {
  for (let at = Math.max(1, noun); at < words.length; at++) {
    const { text, start } = words[at]!;
    const before = words[at - 1]!;
    if (startsWithCapital(text) || !/(?:^|---)\p{Lu}/u.test(before.text) || GOES_ON.test(text)) continue;
    const end = clause.start + before.start + before.text.length;
    if (named.some((one) => one.start < end && one.end > clause.start + start)) continue;
    // "Viện Hải" for "Viện Hải dương học" was cut short, "Bộ Y tế Lào" was not.
    const isWhole = named.some(
      (one) =>
        one.end === end &&
        !opensNoun([
          clause.masked
            .slice(one.start - clause.start)
            .split(' ', 1)[0]!
            .toLowerCase(),
        ]),
    );
    if (isWhole || COUNTRIES.has(before.text.toLowerCase()) || !isVietnameseSyllable(before.text.toLowerCase()))
      return start;
  }
  return undefined;
}

/** Words right behind a speech, not too many. */
const isBehindQuotation = ({ masked }: Clause, { start, end }: Segment): boolean =>
  new RegExp(`${BLANK}{12}[\\s,.–—-]*$`, 'u').test(masked.slice(0, start)) && end - start < LONGEST_UNNAMED;

const LONGEST_UNNAMED = 90;

/** Verbs that nothing but a report is: whatever is told of a noun before them, it says so. */
const SURE = /^(?:cho (?:biết|hay|rằng)|khẳng định|nhận định|nói rằng)(?!\p{L})/u;
/** "Người dân chờ lâu khiến xã | cho biết", "người nhà được bác sĩ | cho biết": somebody else does. */
const ANOTHER_CLAUSE =
  /(?:^| )(?:ông|bà|cho|khiến|nhưng|sau|(?<!cũng )như|và|khi|để|dẫn|viết|của các|được \S+ \S+ $)(?= |$)/iu;

/** What it does, and no more of its name. */
const ACTS = /(?:^| )(?:có (?:văn bản|đơn)|đăng|(?:ra|phát(?: đi)?) thông (?:cáo|báo)) /u;

/** ", quận 3, TP.HCM" */
const AT_PLACES =
  /^(?: *, (?:(?:xã|phường|huyện|quận|tỉnh|thị xã|thành phố|bang|vùng) )?[\p{Lu}\d][\p{L}.]*(?: \p{Lu}\p{Ll}*){0,3}){1,3}(?=,? +(\p{Ll}.*))/u;

/** "HĐND tỉnh Quảng Bắc |, khóa X (nhiệm kỳ 2021 - 2026), | tiến hành", "… | khóa X, nhiệm kỳ 2021 - 2026 | tổ chức": which of them. */
const OF_TERM = /^(?:,? khóa [IVX\d]+)?(?:,? nhiệm kỳ \d{4}(?: ?[–—-] ?\d{4})?)?(?<=\d|[IVX])(?= *,? +(\p{Ll}.*))/u;

/** "Đội Cảnh sát số 3|, thuộc Phòng Cảnh sát giao thông |, vừa công bố": what it is a part of. */
const OF_BODY = /^, thuộc (?:(?! (?:đã|vừa|sẽ|đang) )[^,;:]){3,90}(?=,? +(?:đã|vừa|sẽ|đang) )/u;

/** Where a body ends with the places that say where it is: "Công an phường 8, quận 3, TP.HCM | đã bắt …" */
export function withPlaces({ masked, start }: Clause, end: number): number {
  const term = OF_TERM.exec(masked.slice(end - start));
  if (term && opensPredicate(term[1]!)) return end + term[0].length;
  const whole = OF_BODY.exec(masked.slice(end - start))?.[0] ?? '';
  if (whole) return end + whole.trimEnd().length;
  const { 0: places = '', 1: rest = '' } = AT_PLACES.exec(masked.slice(end - start)) ?? [];
  return opensPredicate(rest) ? end + places.length : end;
}

/** "Cơ quan Cảnh sát điều tra", "Phòng Hình sự": nothing but what a body of its own may be a part of. */
const PART =
  /^(?:[Cc]ơ quan|[Cc]ục|[Vv]ụ(?= \p{Lu})|[Pp]hòng|[Đđ]ội|[Tt]rạm|[Đđ]ồn|[Tt]ổ|[Hh]ạt|[Tt]rung tâm|[Vv]ăn phòng|[Kk]hoa|[Vv]iện) (?!(?:trưởng|phó|viên) |.* (?:đã|cho|và đã|sẽ|là|bị|được) )[^▪]{2,90}$/u;
const WHOLE =
  /^(?:Công an|Bộ|Sở|UBND|Ủy ban|Tổng cục|Cục|Viện|Bệnh viện|Trường|Đại học|Học viện|Quân khu|Tòa án|TAND|Thanh tra|Chi cục|Tập đoàn|Tổng công ty) \p{L}/u;

/** Whether the body of one segment is a part of that of the next: "Phòng Hình sự, | Công an tỉnh Quảng Bắc" */
export const isPartOf = ({ masked }: Clause, part: Segment, whole: Segment | undefined): boolean =>
  whole !== undefined &&
  /^[,–-]$/u.test(masked.slice(part.end, whole.start).trim()) &&
  PART.test(masked.slice(part.start, part.end).trim()) &&
  WHOLE.test(masked.slice(whole.start, whole.end).trim());
