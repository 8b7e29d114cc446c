import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';

/** "bổ nhiệm [Otto Weiss] làm ngoại trưởng", "đề cử [Otto Weiss] giữ chức …" */
export const isMade = (one: TokenSpan, { lower, title }: BlockWords): boolean =>
  MAKES.test(`${lower[one.from - 2]} ${lower[one.from - 1]}`) &&
  ((lower[one.to] === 'làm' && (title[one.to + 1] ?? 0) > 0) ||
    /^giữ (?:chức|cương|vị)$/.test(`${lower[one.to]} ${lower[one.to + 1]}`));
const MAKES = /^(?:bổ nhiệm|đề cử|chỉ định|lựa chọn|tiến cử|phê chuẩn)$/;
