import { isAllCaps } from '../../../../text/all-caps.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isMarked } from '../../words/token-span.ts';
import { bodyEnd } from '../runs/run-ends.ts';

/** So far behind its title may a body end, in words. */
const FAR = 12;

/** Behind a title and a body whose name ends here: "NATO", "Ban Tổ chức Thành ủy"; others may be called after the name. */
export function isBehindBody(from: number, words: BlockWords): boolean {
  const { tokens, lower, bodyHead } = words;
  const last = tokens[from - 1]?.text ?? '';
  const isAcronym = last.length > 2 && isAllCaps(last) && !bodyHead[from - 1] && !CALLED_AFTER.test(last);
  if (!isAcronym && !CLOSED.test(`${lower[from - 2]} ${lower[from - 1]}`)) return false;
  return titleAhead(from, words) !== undefined;
}
/** Kinds of companies, schools and estates, the Union and the Pioneers. */
const CALLED_AFTER = /^(?:TNCS|TNTP|TNHH|MTV|XNK|DNTN|PTTH|PTDTNT|KCN|KĐT|TTGDTX)$/;
/** Ends of names of bodies. */
const CLOSED = /^(?:trung ương|ương đảng|châu âu|sát biển|(?:thành|tỉnh) ủy|chí minh)$/;

/**
 * Behind a title and an office of the State or the Party whose name is closed by its field or its grade: "Giám đốc Sở Y tế", "Chủ tịch UBND xã".
 * Hospitals, schools and companies are called after people.
 */
export function isBehindHomeOffice(from: number, words: BlockWords): boolean {
  const { tokens, lower, bodyHead, title } = words;
  // "Ủy ban châu | Âu"
  if (lower[from - 1] === 'châu') return false;
  for (let at = from - 2; at > 0 && from - at < FAR && tokens[at]?.kind === 'word'; at -= 1) {
    const size = bodyHead[at] ?? 0;
    if (size === 0 || !OFFICE.test(lower.slice(at, at + size).join(' '))) continue;
    if (from - at > size && bodyEnd(words, at) === from && isLedOffice(at, title)) return true;
  }
  return false;
}
const OFFICE =
  /^(?:bộ|sở|ban|cục|tổng cục|chi cục|vụ|phòng|thanh tra|ủy ban|ubnd|hđnd|hội đồng|mttq|mặt trận|công an|hải quan|kho bạc|tòa án|tand|viện kiểm sát|vksnd|hội|quốc hội|hạ viện|thượng viện|nghị viện|chính phủ|nội các|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy)$/;

/** A title ends right before the office, or holds it: "Chủ tịch UBND". */
const isLedOffice = (at: number, title: BlockWords['title']): boolean =>
  [1, 2, 3, 4].some((back) => (title[at - back] ?? 0) >= back);

/** Behind a title and a body with a name of its own: "Giám đốc Bệnh viện Chợ Lam". */
export function isBehindNamedBody(from: number, words: BlockWords): boolean {
  const at = titleAhead(from, words);
  return at !== undefined && isMarked({ from: at, to: from }, words.bodyHead);
}

/** Where the title of two words or more begins that leads to the name at `from`, with nothing but words between. */
function titleAhead(from: number, { tokens, title }: BlockWords): number | undefined {
  for (let at = from - 1; at >= 0 && from - at < FAR && tokens[at]?.kind === 'word'; at -= 1)
    if ((title[at] ?? 0) > 1) return at;
  return undefined;
}
