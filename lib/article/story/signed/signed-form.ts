import type { SourcedBlock } from '../../blocks/read-blocks.ts';

/** Blocks at the end of an official paper among which its form stands, and letters of one. */
const LAST = 24;
const LONGEST = 90;
/** Stands for the hand that signed: "(Đã ký)", "(Đã ký và đóng dấu)". */
const SIGNED = /\(đã ký[^)]{0,20}\)|^đã ký(?::|$)/iu;
/** Above it who signs, and for whom: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
const ABOVE =
  /^(?:(?:KT|TM|TL|TUQ|Q)\.|(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH))(?: ?\P{Ll}*)$/u;
/** Beside it who is sent the paper. */
const SENT_TO = /^nơi nhận(?: ?:|$)/i;

/**
 * Where the form begins that closes an official paper. It is told by the word that stands for the hand that signed; without it who signed
 * belongs to the text.
 * @returns the number of its first block, or of all blocks where there is none
 */
export function signedFormAt(blocks: readonly SourcedBlock[]): number {
  const from = Math.max(1, blocks.length - LAST);
  const texts = blocks.map(({ block }, i) => (i >= from && block.text.length <= LONGEST ? block.text : ''));
  const lastLong = texts.lastIndexOf('');
  const signed = texts.findIndex((text, i) => i > lastLong && SIGNED.test(text));
  if (signed < 0) return blocks.length;
  const sentTo = texts.findIndex((text, i) => i > lastLong && SENT_TO.test(text));
  let first = signed;
  while (first > from && ABOVE.test(texts[first - 1]!)) first--;
  return sentTo < 0 ? first : Math.min(first, sentTo);
}
