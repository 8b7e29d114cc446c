import { isCapital } from '../../../../text/tokens.ts';
import { FIRST_NAMES } from '../../../lexicon/first-names.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { isHyphened } from '../../words/hyphens.ts';
import { isNative, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';
import type { Candidate } from '../runs/candidates.ts';
import { isBehindNamedBody } from '../signs/behind-body.ts';

/** Nearer than this to a yes of the forest a whole name may be where somebody acts. */
const NEAR_ENOUGH = -1;

const goesOnSmall = (to: number, { tokens }: BlockWords): boolean =>
  tokens[to]?.kind === 'word' && !isCapital(tokens[to]);

/** A surname of ours and all that belongs to it, three syllables or more and no place among them. */
const isOurs = ({ from, to }: Pick<TokenSpan, 'from' | 'to'>, { tokens, place }: BlockWords): boolean =>
  to - from > 2 && vietnameseName(tokens, from, to) === to - from && !place.subarray(from, to).some((size) => size > 1);

/** "[Lò Văn Hạnh] móc nối với …": a surname and all that belongs to it at the head of a sentence, no place in it. */
export function opensSentence({ from, to, rule }: Candidate, words: BlockWords, weight: number): boolean {
  const { tokens } = words;
  return (
    weight > NEAR_ENOUGH &&
    rule?.to === to &&
    (from === 0 || /^[.!?…]$/.test(tokens[from - 1]?.text ?? '')) &&
    isOurs({ from, to }, words) &&
    goesOnSmall(to, words)
  );
}

/** So far from a yes a whole name may be before what only people do. */
const FAR_ENOUGH = -3;

/** "khách hàng [Lục Hoài Lam] cho biết", "bổ nhiệm [Lục Hoài Lam] trái quy định": a whole name of ours beside what streets and clubs that are called so never do or suffer. */
export function actsHere({ from, to, rule }: Candidate, words: BlockWords, weight: number): boolean {
  const { tokens, lower } = words;
  return (
    weight > FAR_ENOUGH &&
    rule?.to === to &&
    isOurs({ from, to }, words) &&
    !isCapital(tokens[from - 1]) &&
    !/^[-–]$/.test(tokens[from - 1]?.text ?? '') &&
    (ACTS.test(lower.slice(to, to + 5).join(' ')) ||
      DONE_TO.test(lower.slice(Math.max(0, from - 4), from).join(' '))) &&
    !headBefore({ from }, words)
  );
}
const ACTS =
  /^(?:(?:cũng|còn|đã|đang|sẽ|vừa|mới|từng|chưa|không|liền|vẫn|lại|phải|tiếp tục|bất ngờ) )?(?:nói|kể|hỏi|đáp|khai|viết|gọi|rủ|thuê|xin|nghĩ|cười|khóc|cho (?:biết|hay|rằng)|(?:nhận|khẳng) định|nhấn mạnh|phát biểu|tuyên bố|chia sẻ|tiết lộ|thừa nhận|phụ trách|tham gia|sinh (?:năm|ra)|bị (?:bắt|phát hiện|khởi tố|tuyên|cáo)|qua đời|tử vong|kết hôn|có (?:gia đình|mặt))(?: |$)/;

const DONE_TO =
  /(?:bổ nhiệm|miễn nhiệm|khởi tố|truy tố|truy nã|triệu tập|bắt (?:giữ|giam)|tạm (?:giữ|giam)|chỉ định|điều động|cách chức|kỷ luật|ám sát|sát hại|xét xử|xác định|tiền nhiệm|kế nhiệm|đối với|quen biết)$/;

/** "Giám đốc Bệnh viện Chợ Lớn [Lục Minh Lam]": a whole name of ours behind a title and what is its, no company. */
export const endsItsTitle = ({ from, to }: Candidate, words: BlockWords, weight: number): boolean =>
  weight > FAR_ENOUGH &&
  to - from === 3 &&
  isOurs({ from, to }, words) &&
  !isCapital(words.tokens[to]) &&
  isBehindNamedBody(from, words) &&
  !FIRM.test(words.lower.slice(Math.max(0, from - 12), from).join(' ')) &&
  !headBefore({ from }, words);
const FIRM = /(?:công ty|tập đoàn|hãng|văn phòng luật|cửa hàng|hợp tác xã) /;

/** "đồng nghiệp [Otto Weissmar]": said before nobody but somebody. */
export const isCompanion = ({ from, to }: TokenSpan, words: BlockWords): boolean =>
  COMPANION.test(words.lower.slice(Math.max(0, from - 2), from).join(' ')) &&
  (!isNative(words.tokens[from]?.text ?? '') || isHyphened(from, words)) &&
  !words.place[from] &&
  !isCapital(words.tokens[to]);
const COMPANION =
  /^(?:đồng (?:nghiệp|đội)|học trò|bạn (?:gái|trai|thân|đời|diễn|học)|(?:vợ|chồng|người) cũ|hôn phu|hôn thê)$/;

/** A whole name of ours that is somebody where it stands elsewhere; "UBND tỉnh [Kim Hoa Lam]", whatever it is made of; "Tim Cook" is none of ours. */
export const isWholeAgain = ({ from, to }: TokenSpan, words: BlockWords, weight: number): boolean => {
  if (isCapital(words.tokens[to])) return false;
  if (to - from === 2)
    return weight > FAR_ENOUGH && FIRST_NAMES.has(words.lower[from] ?? '') && !headBefore({ from }, words);
  return (
    to - from > 2 &&
    (words.lower[from - 1] === 'tỉnh'
      ? words.place[from] !== to - from
      : weight > NEAR_ENOUGH && vietnameseName(words.tokens, from, to) === to - from && !headBefore({ from }, words))
  );
};
