import type { BlockKind } from '../../../article/article.ts';
import type { DateValue } from './calendar.ts';

/** The end of a sentence. */
export const BOUNDARY = /[.!?…;](?: |$)/;

/** Before a year: of birth or death, or in brackets. */
const BIRTH = /(?:sinh|sn|mất|\()(?: ngày| vào)? ?(?:năm )?$/;
/** The beginning of a sentence or of what is quoted. */
const OPENS = /(?:^|[.!?…;:] |["“'‘])(?:(?:vào|từ|đến|trong|hồi|trước đó|sau đó),? )?$/;

/** Letters before a date in which its sentence may begin; `note` is given more. */
const NEAR = 14;
const WEEK = 7 * 86_400_000;
const YEAR = 366 * 86_400_000;
/** Right behind a word for what was on that day: "cuộc bầu cử | ngày 23/2"; but "bị bắt | hôm 23/2", "xảy ra | ngày 23/2". */
const NAMED_ON =
  /(?:chuyến thăm|cuộc (?:bầu cử|gặp|họp|hội đàm|điện đàm)|hội nghị|phiên họp|thỏa thuận|tuyên bố|hiệp định|nghị quyết|quyết định|công văn|kế hoạch|văn bản|đại hội)(?: [^\s,.;:]+){0,5} $/;

/** "trao Quyết định số 81/QĐ-BTS, | ngày 10/5": of a paper. */
const OF_PAPER = /(?:^| )số:? ?\d[^\s,;]*,? $/;

/** "kỷ niệm Ngày Thương binh (| 27/7/1947 - …)": what is kept every year. */
const KEPT_SINCE = /\([^()]*$|(?:kỷ niệm|nhân dịp|nhân ngày|ngày truyền thống|ngày thành lập)[^.;:]*$/;

/** "chúc mừng kỷ niệm 80 năm | Quốc khánh 2/9": it was months ago. */
const ANNIVERSARY = /kỷ niệm[^.;:]*$/;

/** "Trước đó, | ngày 19/8, …", "Trước đó, trong | ngày 19/8" */
const BEFORE_IT = /trước đó,?(?: (?:vào|trong|hôm))? $/;

/** "Ông X tại Hà Nội | ngày 4/4. Ảnh: TTXVN": words below a picture, in text that does not tell them apart. */
const BELOW_PICTURE = /(?:^|[.)”"] )ảnh: [^.:]{1,50}\.?$/;

/** What the text has said before the place that is read: it gives years and days to what follows. */
export class Memory {
  /** The last day that is told as having been: a plan for a later day is not "the same day" of the next sentence. */
  lastDay: string | undefined;
  comingDay: string | undefined;
  /** The day before which what was told last had been: "Trước đó, ngày 19/8, …". */
  #newsDay: string | undefined;
  tellingYear: number | undefined;
  /** The same within the paragraph. */
  storyYear: number | undefined;
  storyOpens = false;
  sentenceYear: { year: number; end: number; opens: boolean } | undefined;
  previous: { written: string; value: DateValue; end: number } | undefined;

  /** Whether the block tells of a picture, which may be an old one. */
  #isCaption = false;

  readonly reference: string | undefined;
  readonly reviewYear: number | undefined;

  constructor(reference: string | undefined, reviewYear?: number) {
    this.reference = reference;
    this.reviewYear = reviewYear;
  }

  nextBlock(text: string, kind: BlockKind): void {
    this.#isCaption = kind === 'caption' || BELOW_PICTURE.test(text);
    // "* Cùng ngày, …": the next piece of news, of the day on which the first was.
    if (/^[*•]/.test(text)) this.lastDay = this.#newsDay ?? this.lastDay;
    this.sentenceYear = undefined;
    this.storyYear = undefined;
    this.storyOpens = false;
    this.previous = undefined;
  }

  /** @param far the words before it, lower case */
  note(written: string, value: DateValue, end: number, far: string): void {
    const before = far.slice(-NEAR);
    const { grain, value: iso } = value;
    if (grain === 'day' && iso) {
      if (this.reference && iso > this.reference) this.comingDay = iso;
      else if (!this.#isOfThing(iso, far, written, end - written.length)) {
        if (BEFORE_IT.test(far)) this.#newsDay ??= this.lastDay;
        else this.#newsDay = undefined;
        this.lastDay = iso;
      }
    }
    // "Năm ngoái, mưa dồn vào tháng 8."
    const said = grain === 'year' && /ngoái/.test(written) ? iso : undefined;
    const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(written)?.[0] ?? said;
    // A year of birth or a term says nothing of when the rest happened.
    if (year && !BIRTH.test(before) && !/^\d{4}\/\d{4}$/.test(iso ?? ''))
      this.sentenceYear = { year: Number(year), end, opens: OPENS.test(before) };
    // A whole date opens the time that is told of; a day of these weeks, or today, closes it.
    if (year && (grain === 'day' || (grain === 'month' && this.reference))) {
      this.tellingYear = this.storyYear = Number(year);
      this.storyOpens = OPENS.test(before);
    } else if (year && grain === 'interval' && OPENS.test(before) && /^\d{4}-\d\d-\d\d\//.test(iso ?? '')) {
      // "Từ ngày 14 đến 18-8-1945, …"
      this.storyYear = Number(year);
      this.storyOpens = true;
    } else if (/nay|qua|mai/.test(written)) this.tellingYear = this.storyYear = undefined;
    this.previous = { written, value, end };
  }

  /** "Sáng 11/3, ông X … ngay sau cuộc bầu cử ngày 23/2. Chiều cùng ngày, …": what was on that day is only named. */
  #isOfThing(iso: string, before: string, written: string, start: number): boolean {
    const day = Date.parse(iso);
    const gone = this.lastDay ? Date.parse(this.lastDay) - day : 0;
    // "Nhân dịp Quốc khánh Lào (2/12/1975 - …), … gửi điện mừng. Cùng ngày, …": nothing has been told before it.
    const old = Date.parse(this.lastDay ?? this.reference ?? iso) - day;
    // "Ngày 23/7, nhân kỷ niệm Ngày Thương binh (27/7/1947 - …), đoàn … Cùng ngày, …"
    // "21h34 ngày 4/11 (9h34 sáng 5/11 giờ Hà Nội)": the same hour by another clock.
    // "Ngày 20/5 (giờ địa phương, sáng 21/5, giờ Việt Nam), …"
    if (/\((?:tức|giờ) [^()]*$/.test(before)) return true;
    if (before.endsWith(' (') && /\d(?:h|:\d| giờ)/.test(written) && this.previous?.end === start - 2) return true;
    if ((old > WEEK && ANNIVERSARY.test(before)) || (this.lastDay && OF_PAPER.test(before))) return true;
    return (gone > WEEK && (this.#isCaption || NAMED_ON.test(before))) || (old > YEAR && KEPT_SINCE.test(before));
  }

  /** The year written last in the sentence that goes on at `start`, and whether it opened the sentence. */
  yearOfSentence(text: string, start: number): { sentenceYear?: number; yearOpens?: boolean } {
    if (!this.sentenceYear) return {};
    const { year, end, opens } = this.sentenceYear;
    return start - end < 200 && !BOUNDARY.test(text.slice(end, start)) ? { sentenceYear: year, yearOpens: opens } : {};
  }
}
