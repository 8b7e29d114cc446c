import { isAddressed } from '../../speakers/heads/addressed.ts';
import { ordersInWords } from '../../speakers/known/bodies-that-order.ts';
import type { Speakers } from '../../speakers/known/speakers.ts';
import { HELD_IN_TALKS, isOfState, isOfTalks, STANCE } from '../../speakers/known/stance-of-state.ts';
import { COUNTRIES } from '../../speakers/known/who-can-speak.ts';
import { besideTheo } from '../../speakers/sources/beside-theo.ts';
import { subjectOf } from '../../speakers/sources/find-source.ts';
import { thatIs } from '../../speakers/sources/that-is.ts';
import { itsPlace } from '../../speakers/words/its-place.ts';
import type { Report, Source } from '../../speakers/words/source.ts';
import { toldToMedia } from '../../speakers/words/told-media.ts';
import { BLANK, type Clause } from '../../verbs/clause.ts';
import { type ReportingVerb, reportingVerbs } from '../../verbs/reporting-verbs.ts';
import type { VerbKind } from '../../verbs/verb-kinds.ts';
import { besideQuotation } from './beside-quotation.ts';

/** A verb in the clause that something stands against. */
const DESPITE = /^(?:mặc )?dù [^,]*$/iu;

/** "Số liệu của Sở Y tế | cho thấy …": what somebody who is named counted or looked into. */
const STUDY =
  /^(?:[Cc]ác |[Mm]ột )?(?:[Cc]uộc )?(?:[Kk]ết quả|[Tt]hăm dò|[Ss]ố liệu|[Tt]hống kê|[Kk]hảo sát|[Bb]áo cáo|[Nn]ghiên cứu|[Đđ]iều tra) /u;
const BY = /(?:của|từ|do) /u;
/** "Tin Chiều và Mây dẫn |" */
const QUOTES = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,6} dẫn (?:lại )?/u;

/** "Bà Hạnh được cả xã | đánh giá": what others say of her; these alone are no part of it: "quan chức được báo dẫn lời | cho biết". */
const BY_OTHERS = / (?:được|bị(?! (?:hại|cáo|can|đơn)(?!\p{L}))) (?:(?! [-–—] )[^,;:▪])*$/u;
const OWN = /^(?:cho biết|cho hay|cho rằng|nói|khẳng định|nhận định|tuyên bố|trả lời|kể lại)/u;

/** "nguồn tin thân cận", "quan chức am hiểu": with what or whom follows. */
const NEAR = /(?:thân cận|gần gũi|quen thuộc|làm việc)$/u;
const WITH = /^ với [^,:▪]{2,60}(?= $)/u;

function withItsPlace(clause: Clause, source: Source, verbAt: number): Source {
  const from = source.end - clause.start;
  const written = clause.masked.slice(source.start - clause.start, from);
  if (source.person || source.pronoun || COUNTRIES.has(written.toLowerCase())) return source;
  // "nguồn tin thân cận | với ông Lam | cho biết"
  const near = NEAR.test(written) ? (WITH.exec(clause.masked.slice(from, verbAt))?.[0].length ?? 0) : 0;
  if (near > 0) return { ...source, end: source.end + near };
  // "5, | 6 xã | xác nhận"
  const about = /^\d/.test(written)
    ? (/(?:^| )(\d, )$/.exec(clause.masked.slice(0, source.start - clause.start))?.[1] ?? '')
    : '';
  return {
    ...source,
    start: source.start - about.length,
    end: source.end + itsPlace(clause.masked.slice(from, verbAt)),
  };
}

/** "Đây là thông tin ông Lam chia sẻ với báo": what that is stands elsewhere. */
const IS_THAT =
  /^Đây (?:cũng )?là (?:một (?:trong )?(?:những )?)?(?:thông tin|nội dung|chia sẻ|lời|phát biểu|nhận định|quan điểm|ý kiến|khẳng định|câu hỏi|tiết lộ|tâm sự)(?!\p{L})/u;

/** "Theo ông Lam, việc xã kiểm tra kênh, đề nghị sửa cầu là lần đầu": what is asked for within that is no report. */
export const ON_MATTER = /^(?:cũng )?theo [^,:▪]{2,80}, (?:thì )?việc /iu;

/** So many verbs of a sentence are asked who their subject is; each looks at all that stands before it. */
const MOST_VERBS = 24;

/** The first report of a sentence that has a safe source. */
export function reportIn(clause: Clause, speakers: Speakers): Report | undefined {
  const { masked } = clause;
  if (IS_THAT.test(masked) && !/[:▪]/u.test(masked)) return undefined;
  const that = thatIs(clause, speakers);
  if (that && !that.opens) return that;
  const verbs = [...reportingVerbs(masked, BLANK), ...toldToMedia(masked)].sort((a, b) => a.start - b.start);
  const closing = closingReport(clause, verbs, speakers);
  if (closing) return closing;
  const theo = besideTheo(clause, speakers);
  // "Theo ông Lam, xã đã yêu cầu …", "Dù xã nói nước sạch, ông Lam cho rằng …": only where nothing says it better.
  let lesser: Report | undefined;
  for (const found of verbs.slice(0, MOST_VERBS)) {
    const kind = kindOf(found, masked);
    if (lesser && kind !== 'core') continue;
    const source =
      found.verb === 'cho thấy'
        ? shownBy(clause, found.start)
        : (subjectOf(
            clause,
            found.start,
            speakers,
            isStance(found, kind) || isOrder(found, masked) ? 'public' : kind,
          ) ??
          (found.verb === 'cho biết' ? shownBy(clause, found.start) : undefined) ??
          (kind === 'personal' ? inTalks(found, clause, speakers) : undefined));
    if (source && isNotTheirs(found, kind, source, clause)) continue;
    // "Theo ông, xã luôn nói …": he says that it does.
    if (source && !source.person && theo && isTheirs(theo, masked)) return theo;
    if (source && theo && kind !== 'core' && ON_MATTER.test(masked)) return theo;
    if (isNextTask(found, source, verbs, clause) || (lesser && ASSESSES.test(masked.slice(0, found.start + 8))))
      continue;
    if (!source) continue;
    if (kind !== 'directive' && !DESPITE.test(masked.slice(0, found.start)))
      return { source: withItsPlace(clause, source, found.start), verb: found.verb };
    lesser ??= { source, verb: found.verb };
  }
  // "Theo Tin Chiều, ông Lam đọc thư của bà Hạnh: “…”": hers, and not the paper's.
  if (theo && !theo.source.person && READS.test(masked)) return lesser;
  const beside = theo && !lesser && masked.startsWith(BLANK) ? besideQuotation(clause, speakers) : undefined;
  // "“…”, bà Hạnh nhắn nhủ qua thư, theo Tin Chiều."
  if (beside?.source.person && !theo?.source.person) return beside;
  return theo ?? lesser ?? besideQuotation(clause, speakers);
}

/** "Ông Lam yêu cầu các xã rà soát kênh, | đánh giá tác động": one more task of theirs. */
const ASSESSES = /, đánh giá$/u;

/** Behind "Theo Tin Chiều, …" */
const READS = new RegExp(`^(?:Cũng t|T)heo .*, [^,:]* (?:đọc|trích)(?: to)? [^,:]{2,80}: ?${BLANK}{16}`, 'u');

/** "…, ông Lam nói | hôm 1/3, theo Tin Chiều." */
const CLOSES = /^(?: (?:hôm|ngày|sáng|chiều|tối|trong|tại|với) [^,]{2,40})?(?:, theo [^,]{2,40})?\P{L}*$/u;

/** "Xã mong kênh sẽ xong, ông Lam nói.": who closes a sentence said all of it. */
function closingReport(clause: Clause, verbs: readonly ReportingVerb[], speakers: Speakers): Report | undefined {
  const { masked } = clause;
  const last = verbs.length > 1 ? verbs.at(-1)! : undefined;
  if (last?.kind !== 'core' || !CLOSES.test(masked.slice(last.start + last.verb.length))) return undefined;
  const source = subjectOf(clause, last.start, speakers, 'core');
  if (!source?.person || masked.startsWith(BLANK)) return undefined;
  return /[,▪]\s*$/u.test(masked.slice(0, source.start - clause.start)) ? { source, verb: last.verb } : undefined;
}

/** Does somebody's "theo" open the sentence? */
const isTheirs = ({ source }: Report, masked: string): boolean =>
  /^(?:cũng )?theo /iu.test(masked) && Boolean(source.person || source.pronoun);

/** "Trong điện mừng, | Hội bày tỏ …": what a body writes are words. */
const IN_WRITING = /^trong (?:các |nội dung |bức |lá )?(?:điện|thư|thông điệp|công hàm)(?:,| [^,]{2,80},) /iu;

/** "Lào ca ngợi hội là “…”": words of its own, and no mere stance. */
const kindOf = ({ kind, verb, start }: ReportingVerb, masked: string): VerbKind =>
  kind === 'personal' &&
  ((!verb.endsWith('ngại') && masked.includes(BLANK.repeat(20), start)) || IN_WRITING.test(masked))
    ? 'public'
    : kind;

const isStance = ({ verb }: ReportingVerb, kind: VerbKind): boolean => kind === 'personal' && STANCE.test(verb);

/** "Hai nhà lãnh đạo kỳ vọng …", "Phía Lào cảm ơn …": said where two sides meet. */
function inTalks({ verb, start }: ReportingVerb, clause: Clause, speakers: Speakers): Source | undefined {
  const source = HELD_IN_TALKS.test(verb) ? subjectOf(clause, start, speakers, 'public') : undefined;
  const who = source && clause.masked.slice(source.start - clause.start, source.end - clause.start).toLowerCase();
  return who && isOfTalks(who) ? source : undefined;
}

/** "Ban Bí thư yêu cầu …": words, as of somebody in office. */
const isOrder = ({ verb, start }: ReportingVerb, masked: string): boolean =>
  verb === 'yêu cầu' && ordersInWords(masked.slice(0, start));

/** "giúp những người | ông Lam cho rằng đã đào kênh": told of them in passing. */
const WHOM = / (?:những|các|nhiều) (?:người|kẻ|nhóm|đối tượng) (?:mà )?$/u;

const ASKS =
  /^(?:(?:các|một|nhiều) )?phóng viên(?: \p{L}+){0,4} (?:đề nghị|yêu cầu|đặt câu hỏi) (?:\S+ ){0,4}?(?:cho biết|bình luận|nêu|thông tin|đánh giá)(?= )/iu;

const FORESEES = /^(?:dự (?:báo|đoán)|ước tính)$/;
/** More than "Dân Lào, | nơi bà Hạnh tới, | dự đoán …" */
const FAR = /^(?!, (?:nơi|người|một|đơn vị|công ty|tổ chức|cơ quan) ).*, $/u;

/** Is it said to them or of them, or a mere stance of somebody who speaks for no state? */
function isNotTheirs(found: ReportingVerb, kind: VerbKind, source: Source, clause: Clause): boolean {
  const from = source.end - clause.start;
  // "Phóng viên đề nghị bình luận việc này, bà Hạnh nói …": asked, and not said.
  if (kind !== 'core' && !source.person && ASKS.test(clause.masked.slice(source.start - clause.start))) return true;
  if (source.person && WHOM.test(clause.masked.slice(0, source.start - clause.start))) return true;
  if (kind !== 'core' && isAddressed(clause, source)) return true;
  // "Biển Đông sắp có bão, dự báo gây mưa lớn": nobody says so.
  if (!source.person && FORESEES.test(found.verb) && FAR.test(clause.masked.slice(from, found.start))) return true;
  if (!OWN.test(found.verb) && BY_OTHERS.test(clause.masked.slice(from, found.start))) return true;
  if (!isStance(found, kind) || source.person || source.pronoun || source.isJoint) return false;
  return !isOfState(clause.masked.slice(source.start - clause.start, from).toLowerCase());
}

/** "Các tỉnh phối hợp đào kênh; đề xuất giải pháp": the next task of those who said nothing before. */
function isNextTask(
  found: ReportingVerb,
  source: Source | undefined,
  verbs: readonly ReportingVerb[],
  { start, masked }: Clause,
): boolean {
  const from = source && !source.person ? source.end - start : found.start;
  const isFirst = verbs.find((one) => one.start >= from && one.kind !== 'directive') === found;
  return isFirst && masked.slice(from, found.start).includes(';');
}

/** Step by step: one pattern for all of it would look at each "của" once more for each capital behind it. */
function shownBy({ start, masked }: Clause, verbAt: number): Source | undefined {
  const before = masked.slice(0, verbAt);
  const cut = Math.max(...[',', ';', ':', BLANK].map((mark) => before.lastIndexOf(mark)));
  const opens = before.startsWith(', ', cut) ? cut + 2 : 0;
  // "Tin Chiều dẫn | kết quả kiểm phiếu của huyện | cho biết"
  const quotes = cut < 0 ? (QUOTES.exec(before)?.[0].length ?? 0) : 0;
  const from = Math.max(opens, quotes);
  if ((cut >= 0 && from === 0) || !before.endsWith(' ')) return undefined;
  const study = before.slice(from, -1);
  const by = STUDY.test(study) ? BY.exec(study) : null;
  if (!by || !/\p{Lu}/u.test(study.slice(by.index))) return undefined;
  return { start: start + from, end: start + from + study.length, person: null };
}
