import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { thingLength } from '../../no-names/no-thing.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isMarked, type TokenSpan } from '../../words/token-span.ts';

/** So often must a word stand in the article, and so often do or be what only people do and are. */
const OFTEN = 3;
const PROOFS = 2;
/** So far behind it somebody may be called "ông" or "cô": tokens. */
const FAR = 14;

/** What only somebody does: "O'Weiss kể". */
const DEEDS = [
  'kể|nhớ lại|tâm sự|nói đùa|đùa|phàn nàn|tweet|đáp|hỏi|khai|nghe|thề|hứa|khoe|dọa',
  'khóc|bật khóc|cười|mỉm cười|gật đầu|lắc đầu|ngồi|đứng|bước',
  'nghĩ|cảm thấy|nhận ra|thấy',
  'sinh ra|kết hôn|ly hôn|đắc cử|từ chức|nhậm chức|tranh cử|qua đời|bị bắt|bị kết án',
].join('|');
const DOES = new RegExp(`^(?:(?:đã|đang|sẽ|vừa|từng|cũng|lại|không|chưa|bắt đầu) )?(?:${DEEDS})(?: |$)`);
const PRONOUNS: ReadonlySet<string> = new Set('ông bà cô anh chị cậu hắn'.split(' '));
/** Before firms and papers, clubs and bands, places, ships and wares: where one of them stands once, the word is nobody. */
const HEADS = [
  'công ty|hãng|tập đoàn|ngân hàng|quỹ|sàn|tờ|báo|tạp chí|đài|kênh|trang|mạng|xã hội|nền tảng|ứng dụng',
  'clb|đội|nhóm|ban nhạc|tổ chức|phong trào|trường|đại học|giải|phim|chương trình|dự án|chiến dịch',
  'thành phố|bang|vùng|đảo|sông|núi|hồ|làng|quận|tại|ở|đến|tới|từ|sang|vào|lên|trên|theo',
  'tàu|xe|mẫu|dòng|chiếc|máy bay|tên lửa|thuốc|virus|bão|dùng|sử dụng|bằng|mua|bán',
  'giống|loài|con|chú|chó|mèo|voi',
].join('|');
const OF_OTHERS = new RegExp(`(?:^| )(?:${HEADS})$`);

/** Words that are none of ours, stand alone again and again, and do what only people do or are called "ông", "cô" right after; or play, and no club is called so. Linear. */
export function toldByPronoun(blocks: readonly BlockWords[]): TokenSpan[] {
  const uses = new Map<string, { spans: TokenSpan[]; proofs: number; isOther: boolean; isPlayer?: boolean }>();
  for (const words of blocks)
    for (let from = 0; from < words.tokens.length; from += 1) {
      if (!isAlone(from, words)) continue;
      const text = words.tokens[from]?.text ?? '';
      const use = uses.get(text) ?? { spans: [], proofs: 0, isOther: false };
      uses.set(text, use);
      use.spans.push({ block: words.block, from, to: from + 1 });
      const before = words.lower.slice(Math.max(0, from - 5), from).join(' ');
      const behind = words.lower.slice(from + 1, from + 6).join(' ');
      if (DOES.test(behind) || isCalledBehind(from, words)) use.proofs += 1;
      if (OF_OTHERS.test(before)) use.isOther = true;
      if (OF_PLAYER.test(before) || PLAYS.test(behind)) use.isPlayer ??= true;
      else if (OF_CLUB.test(before) || WINS.test(behind)) use.isPlayer = false;
    }
  return [...uses.values()].flatMap(({ spans, proofs, isOther, isPlayer }) =>
    !isOther && ((spans.length >= OFTEN && proofs >= PROOFS) || isPlayer) ? spans : [],
  );
}

/** A capital word that is none of ours, nothing that we know, and no half of a run. */
function isAlone(at: number, words: BlockWords): boolean {
  const { tokens, place, title, taken, bodyHead } = words;
  const text = tokens[at]?.text ?? '';
  if (!isCapital(tokens[at]) || text.length < 4 || isNative(text) || isAllCaps(text)) return false;
  // "Otto E. Weissan" and "Otto Weissan" are one name, "Weissan - Golubev" may be one.
  const isTied = (tie: number, other: number) =>
    isCapital(tokens[tie])
      ? !isNative(tokens[tie]?.text ?? '')
      : /^[-–&/.]$/.test(tokens[tie]?.text ?? '') &&
        isCapital(tokens[other]) &&
        (tokens[tie]?.text !== '.' || tokens[other]?.text.length === 1);
  return (
    !isTied(at - 1, at - 2) &&
    !isTied(at + 1, at + 2) &&
    !isCapital(tokens[at + 1]) &&
    !isMarked({ from: at, to: at + 1 }, place, title, taken, bodyHead) &&
    thingLength(words, at) === 0
  );
}

/** What one player does and no team: "Weissan lập cú đúp". */
const PLAYS =
  /^(?:(?:đã|lại|vừa|cũng|đều) )?(?:lập (?:cú đúp|hat)|ghi bàn|kiến tạo|đánh đầu|chuyền|đá (?:hỏng|phạt|chính)|sút(?! giảm)|(?:băng|lao) (?:vào|lên)|cứu thua|vào (?:thay|sân(?! bay))|bị thay)(?: |$)/;
/** What clubs do: "Weissan thắng 2-1". */
const WINS = /^(?:(?:đã|lại|vừa|cũng) )?(?:thắng|thua|hòa|cầm hòa|thủng|dẫn trước)(?: |$)/;
/** Before a player: "đường chuyền của [Weissan]". */
const OF_PLAYER =
  /(?:(?:cú (?:sút|đúp|đánh đầu)|đường chuyền|quả phạt góc) của|nhường chỗ cho|vào thay|(?:chuyền|kiến tạo) cho)$/;
/** Where clubs and contests stand: "lưới [Weissan]". */
const OF_CLUB = /(?:^| )(?:lưới|sân|gặp|trước|thắng|bại|thua|hạ|khách|nhà|giải|hlv|áo|với|cho)$/;

/** "Weissan cảnh báo [ông] sẽ …", "O'Weiss, … nên [cô] quyết định": a pronoun in the same sentence, and nobody else between. */
function isCalledBehind(from: number, { tokens, lower, place }: BlockWords): boolean {
  for (let at = from + 1; at < from + FAR; at += 1) {
    const token = tokens[at];
    if (!token || /^[.!?…]$/.test(token.text)) return false;
    if (isCapital(token)) {
      if (!place[at]) return false;
    } else if (PRONOUNS.has(lower[at] ?? '') && !OF_TWO.test(lower[at - 1] ?? ''))
      return !isCapital(tokens[at + 1]) && !KIN.test(lower[at + 1] ?? '');
  }
  return false;
}
/** "đàn ông", "các ông": no pronoun for one. */
const OF_TWO = /^(?:đàn|các|những|hai|nhiều|phụ|chủ|cô)$/;
/** "ông chủ", "cô con gái": somebody else. */
const KIN = /^(?:chồng|con|bạn|gái|dâu|trai|chủ|bà|mẹ|cụ|em|giáo)$/;
