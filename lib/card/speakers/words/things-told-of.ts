import { ALL_AT_ONCE, BARE, DEED, endOf, SURELY } from '../../verbs/deeds.ts';

/** What words for things go through: no mark, but the commas of places, numbers and groups; what was taken out of brackets counts as one letter. */
const WORDS =
  /^(?:(?<! ) +(?= )| (?! )|[^ ,:;"“…]|,(?=\d| (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|TP\.?) ?[\p{Lu}\d]| (?:chiến sĩ|cứu hộ|sinh viên) |(?<= (?:ở|tại) \p{Lu}[\p{L} ]{1,20},) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} (?:đã|vừa|sẽ|bị|được) )){0,110}/u;
/** Letters that they have at least. */
const SHORTEST = 3;

/** "HĐND tỉnh|, khóa X |" */
const OF_TERM = /, khóa [IVX]+(?= )/uy;

/** What may stand before the verb, twice. */
const ADVERB =
  /(?:sắp|nhiều lần|dự kiến|nhiều khả năng|(?:có )?nguy cơ|chỉ|cũng|vẫn|mới|dường như|từng|hiện|đều|(?<!ngược )lại|cuối cùng) /uy;

/** What is surely told of things. */
const TOLD =
  /(?:đã|vừa(?! qua)|sẽ|đang|bị(?! (?:cáo|can|hại|đơn) )|được|chết|tử vong|qua đời|bế mạc|khởi tranh|thông xe|ra mắt) /uy;
const SUDDENLY = new RegExp(`${ALL_AT_ONCE} \\p{Ll}+ `, 'uy');
/** "muốn | giành huy chương": not done. */
const UNDONE = /(?<=(?:đủ sức|có thể|cần|muốn|phải|để|và|rồi|khi|không|giúp|việc) )/uy;
/** "Hiện tượng xuất hiện | ở chợ đang khiến …": something surer follows. */
const SURER = / [^,]{0,80} (?:đã|đang|sẽ|vừa|bị|tăng mạnh) /uy;

/** "Cây cầu treo | đã thông xe": the things, or people without a name, with which a text opens and that do something; nothing where none do. */
export function thingsToldOf(text: string): string {
  const end = WORDS.exec(text)![0].length;
  let letters = 0;
  for (let from = 0; from < end; ) {
    const blank = text.indexOf(' ', from);
    let last = blank;
    while (text[last + 1] === ' ') last++;
    if (blank < 0 || last > end) break;
    letters += blank - from + (last > blank ? 1 : 0);
    if (letters >= SHORTEST && doSomething(text, last + 1)) return text.slice(0, last);
    letters++;
    from = last + 1;
  }
  const term = endOf(OF_TERM, text, end);
  return term > 0 && doSomething(text, term + 1) ? text.slice(0, term) : '';
}

/** Whether a text goes on with what things do. */
function doSomething(text: string, at: number): boolean {
  const second = endOf(ADVERB, text, at) || at;
  const from = endOf(ADVERB, text, second) || second;
  if (endOf(TOLD, text, from) > 0 || endOf(SURELY, text, from) > 0 || endOf(SUDDENLY, text, from) > 0) return true;
  const isLess = (deed: RegExp) => {
    const end = endOf(deed, text, from);
    return end > 0 && endOf(SURER, text, end) === 0;
  };
  return isLess(BARE) || (isLess(DEED) && endOf(UNDONE, text, from) === 0);
}
