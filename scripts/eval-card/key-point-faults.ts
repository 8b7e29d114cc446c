/**
 * What may never be a key point, seen from the outside: written without a look at how the card chooses, so that it can be wrong
 * about the card and the card about it.
 */
export type Fault = 'caption' | 'sub-heading' | 'split quotation' | 'dangling opener' | 'related story';

/** Openers that lean on the sentence before. A name behind them ("Ông Minh", "Theo bà Lan") takes the lean away. */
const LEANING =
  /^(?:ông|bà|anh|chị|cô|cậu|hắn|y|thị|họ|nó|tôi|chúng tôi|đây|đó|thế|vậy|đồng chí|theo (?:ông|bà|anh|chị|cô|họ|đó|đây)|cũng theo|trong khi (?:đó|ấy)|tuy (?:nhiên|vậy|thế)|nhưng|song|mặc dù vậy|dù vậy|dù thế|thế nhưng|do (?:đó|vậy)|vì (?:vậy|thế)|bởi (?:vậy|thế)|nhờ (?:đó|vậy|thế)|từ (?:đó|đây)|qua đó|như (?:vậy|thế)|theo đó|sau đó|trước đó|khi (?:đó|ấy)|lúc (?:đó|ấy|này)|ngoài ra|bên cạnh đó|cùng với đó|thêm vào đó|đồng thời|ngược lại|tương tự|cụ thể|trong (?:đó|số này|số đó)|tại đây|ở đây|đến đây|hơn nữa|mặt khác|và|còn|rồi|nên|hay|hoặc|cả hai|hai người|những người này|nói cách khác|chính vì (?:vậy|thế)|không (?:chỉ|những) (?:vậy|thế)|đáp lại|trên cơ sở đó|với (?:điều|việc) (?:này|đó))(?![\p{L}\p{M}])/iu;
/** "Động thái này …", "Bé gái sau đó …": what is meant stands in the sentence before. Within the first phrase only. */
const POINTING = /^(?:[\p{L}\p{M}]+ ){1,4}(?:này|đó|ấy|nói trên|kể trên|trên đây|sau đó|khi đó)(?![\p{L}\p{M}])/iu;
/** Words that make "này" point at the present and not at the sentence before. */
const PRESENT = /^(?:\S+ ){0,3}(?:hôm|sáng|trưa|chiều|tối|tuần|tháng|năm|thời gian|dịp|lần|đợt|mùa) (?:này|đó)/iu;
const CAPTION =
  /(?<!\p{L})ảnh\s*(?:minh h[oọ]a|:|chụp màn hình)|(?:nguồn|photo|clip|video)\s*:|^(?:quang cảnh|toàn cảnh|khung cảnh|hình ảnh|bức ảnh|hiện trường)(?![\p{L}\p{M}])|^trong ảnh|chụp ảnh (?:lưu niệm|chung)|\((?:ảnh|trái|phải|giữa|bìa (?:trái|phải))\)/iu;
const RELATED = /^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|>>|mời (?:độc giả|bạn đọc|quý))/iu;

/**
 * The faults of one key point. `subjectAt` is where our own name in brackets stands, which takes the lean from an opener right before it;
 * `quoted` tells that it lies within a quotation whose marks are in other sentences.
 */
export function keyPointFaults(
  text: string,
  known: { captions?: readonly string[]; subjectAt?: number | undefined; quoted?: boolean } = {},
): Fault[] {
  const faults: Fault[] = [];
  const plain = text.normalize('NFC').trim();
  if (CAPTION.test(plain) || known.captions?.some((caption) => caption.trim() === plain)) faults.push('caption');
  if (!/[.!?…]["”’»)\]]*$/u.test(plain) || plain.split(/\s+/).length < 5) faults.push('sub-heading');
  if (!closes(plain) || known.quoted) faults.push('split quotation');
  if ((known.subjectAt === undefined || /[,;]/.test(plain.slice(0, known.subjectAt))) && leans(plain))
    faults.push('dangling opener');
  if (RELATED.test(plain)) faults.push('related story');
  return faults;
}

function leans(text: string): boolean {
  const clean = text.replace(/^["“«'(‘\s]+/u, '');
  const match = LEANING.exec(clean);
  if (match && !/^,?\s*(?:\p{Lu}|\d)/u.test(clean.slice(match[0].length))) return true;
  if (match && clean[match[0].length] === ',') return true;
  return POINTING.test(clean) && !PRESENT.test(clean);
}

/** Whether every double quotation mark has its other half. */
function closes(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[“”«»„]/gu) ?? []) {
    open += mark === '”' || mark === '»' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0 && (text.match(/"/g) ?? []).length % 2 === 0;
}

/** Whether a quotation that opened before `start` in the block is still open there. */
export function liesInQuotation(block: string, start: number): boolean {
  const before = block.slice(0, start);
  const curly = (before.match(/[“«]/gu) ?? []).length - (before.match(/[”»]/gu) ?? []).length;
  return curly > 0 || (before.match(/"/g) ?? []).length % 2 === 1;
}
