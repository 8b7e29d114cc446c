/** Whether "thứ hai" is a Monday, or the second of something, a name, a day of every week. */
import { ORDINAL } from '../false-friends.ts';
import type { DateContext, Groups } from '../grammar/grammar.ts';

/** A weekday as it is written, and what stands around it. */
interface Said {
  groups: Groups;
  context: DateContext;
  /** Written with the capital of a day: "thứ Hai". */
  isCapital: boolean;
  /** A part of the day leads to it: "sáng thứ hai". */
  hasPart: boolean;
}

/** What says that it is none; each with a sentence in which it does. */
export const NO_WEEKDAY: readonly { example: string; is: (said: Said) => boolean }[] = [
  { example: 'Cô là người thứ hai về đích.', is: ({ context }) => ORDINAL.test(context.before) },
  { example: 'Phiên chợ họp ngày thứ Ba hằng tuần.', is: ({ context }) => NO_DAY_BEFORE.test(context.after) },
  { example: 'Hàng về mỗi tuần thứ Ba.', is: ({ context }) => /(?:hằng|hàng|mỗi) tuần/.test(context.before) },
  { example: 'Người dân thị trấn Thứ Ba đi chợ.', is: isName },
  {
    example: 'Trong phiên thứ hai, giá lên.',
    is: ({ context, isCapital }) => context.before.endsWith('phiên ') && !isCapital,
  },
  {
    example: 'Mẻ thứ nhất, thứ hai và thứ ba đều hỏng.',
    is: ({ groups, context }) => IN_A_ROW.test(context.before) && !groups.w,
  },
  { example: 'Nhóm thứ hai sau đó rời chợ.', is: isOrdinal },
  {
    example: 'Con tàu thứ hai tới Cuba.',
    is: ({ groups, context, hasPart }) => groups.w === 'tới' && context.capitalAfter && !groups.hom && !hasPart,
  },
  { example: 'Đó là chủ nhật đẹp trời.', is: isAnySunday },
  { example: 'Ông kể chuyện thứ ba cho bà nghe.', is: isPlain },
];

export function isWeekday(groups: Groups, context: DateContext): boolean {
  const said: Said = {
    groups,
    context,
    isCapital: CAPITAL.test(context.written),
    hasPart: !/^(?:thứ|chủ|chúa|cn|ngày)/i.test(context.written),
  };
  return !NO_WEEKDAY.some(({ is }) => is(said));
}

const CAPITAL = /thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|[Cc]h[ủú]a? [Nn]hật|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)/;

/** "thứ Ba hằng tuần", "thứ Hai và thứ Năm hằng tuần", "Thứ Sáu Đen", "chủ nhật đầu tiên". */
const NO_DAY_BEFORE =
  /^(?:,? (?:và )?(?:thứ \p{L}+|chủ nhật))* (?:hằng|hàng|mỗi) tuần|^ (?:đỏ|xanh|hồng|đen|đầu tiên|cuối cùng|liên tiếp|liên tục)(?!\p{L})/u;

/** Before it stands another of a row. */
const IN_A_ROW = /(?:thứ \p{L}+|\d)(?:,? và |, | hoặc | - | đến )$/u;

/** "Hiếu Thứ Hai", "thị trấn Thứ Ba": in a sentence the press writes "thứ Hai". */
function isName({ groups, context: { written, before } }: Said): boolean {
  const starts = /(?:^|[.!?:;,(“"‘'–-] ?|(?:vào|từ|đến|tới|hết|ngày|trong|và) )$/u.test(before);
  return /^(?:Thứ|Chủ|Chúa)/.test(written) && !starts && !groups.w?.includes('tuần');
}

/** "nhóm thứ hai sau ...": where nothing leads to a day. */
function isOrdinal({ groups, context: { before }, isCapital, hasPart }: Said): boolean {
  const isLoose = /^(?:sau|trước|qua|này)$/.test(groups.w ?? '') && !/(?:vào|đến|tới|từ|trong|,) $|^$/.test(before);
  return isLoose && !groups.hom && !hasPart && !isCapital;
}

/** "(5/3)" behind it says the day. */
const isDated = ({ context }: Said): boolean => /^,? ?\(?(?:ngày )?\d{1,2}[/.-]\d/.test(context.after);

/** What leads to a weekday that stands alone. */
const LEADS = /(?:^|[,.;:(] ?|(?:vào|đến|từ|tới|hết|hôm|ngày|sáng|trưa|chiều|tối|đêm) )$/u;

function isAnySunday(said: Said): boolean {
  const { written, before } = said.context;
  return /^(?:chủ|chúa) nhật$/.test(written) && !isDated(said) && !LEADS.test(before);
}

/** "ngày thứ ba" is the third day of something, "hôm thứ ba" and "thứ ba tuần sau" a Tuesday. */
function isPlain(said: Said): boolean {
  const { w } = said.groups;
  const ofWeek = w?.includes('tuần') || (w && !/^\p{L}*ngày/u.test(said.context.written));
  return !(ofWeek || isDated(said) || said.hasPart || said.isCapital);
}
