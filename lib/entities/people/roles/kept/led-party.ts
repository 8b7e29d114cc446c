import type { Mention } from '../../../entities.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** Posts that a party has, and that say nothing of which. */
const POST =
  /^(?:nguyên |quyền |đồng )?(?:phó )?(?:(?:tổng )?bí thư(?: thứ nhất| toàn quốc)?|chủ tịch(?: danh dự)?|tổng thư ký|lãnh đạo|thủ lĩnh)(?: đảng)?$/i;
/** Between party and post, with letters of the party in brackets: " (CPP) do đồng chí ", " do ông Otto Weiss, ". */
const LED_BY = /(?: ?\([^()]{1,30}\))?(,? do (?:(?:ông|bà|đồng chí|đ\/c|ngài) )?(?:\p{Lu}[^,.;:()]{2,40}, )?)$/u;
/** Who is led: "Đoàn đại biểu cấp cao …". Letters between are few. */
const DELEGATION = /[Đđ]oàn(?: [^,.;:]{0,40})?$/u;
const FAR = 100;
/** What somebody does to a party, and is: "đảng Tự do (LP) do ông Otto Weiss [lãnh đạo]". */
const LEADS = /^(?:lãnh đạo|đứng đầu)$/;
const LED = /(?: ?\([^()]{1,30}\))?(,? do [^,.;:()“"]{2,60} )$/u;

/**
 * The party whose delegation the bearer of a bare post leads: "đoàn đại biểu Đảng Lao động Lam do | Tổng Bí thư | Otto Weiss dẫn đầu".
 * @param start of the post, a UTF-16 offset in the block
 * @param endingAt the party whose mention in the block ends there
 */
export function ledParty(
  { text }: BlockWords,
  start: number,
  title: string,
  endingAt: (end: number) => Mention | undefined,
): Mention | undefined {
  const before = text.slice(Math.max(0, start - FAR), start);
  const found = (way: RegExp) => {
    const [whole = '', bare = ''] = way.exec(before) ?? [];
    return whole ? (endingAt(start - bare.length) ?? endingAt(start - whole.length)) : undefined;
  };
  const leads = LEADS.test(title);
  const party = leads ? found(LED) : POST.test(title) ? found(LED_BY) : undefined;
  return party && DELEGATION.test(text.slice(Math.max(0, party.start - FAR), party.start)) !== leads
    ? party
    : undefined;
}
