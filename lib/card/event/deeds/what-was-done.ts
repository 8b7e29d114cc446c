import type { Entities } from '../../../entities/entities.ts';
import type { Sentence } from '../../sentences/sentence-list.ts';
import { isDay, mentionsIn } from '../when/when-and-where.ts';

/** A longer predicate is no line: letters. */
export const LONGEST_WHAT = 260;

/** "đã mở chợ, | đồng thời …": where a line that is too long can end. */
const BESIDES =
  /; |, (?=(?:trong đó|đồng thời|sau khi|nhằm|để|do|vì|khi|khiến|qua đó|từ đó|theo đó|bởi|với|cũng như|song|nhưng|còn|nhân dịp|nhân kỷ niệm|thay (?:ông|bà|đồng chí|cho)) )/gu;

const SHORTEST_CUT = 80;

/** "nhận được thư mừng của nhiều xã, | trong đó có …": a long list of them. */
const AMONG = /, (?=trong đó có )/gu;

/** "xét xử 3 bị cáo, | gồm: Lam; Hạnh": the list of whom is counted before. */
const COUNTED_LIST =
  /(?:(?<= \d+ [^,;:]{3,60}),? (?:bao )?gồm|,? (?:với|có|cùng) sự (?:tham (?:gia|dự)|góp mặt|hiện diện|chứng kiến) của [^,;:]{3,60} (?:như|gồm|là)): .*$/su;

/** "đã đóng chợ Bản Mế, | trong khi Lào mở chợ": another story. */
const MEANWHILE = /, trong khi (?!đó)/u;
/** "đã mở hội nghị, | Bí thư Lam có bài phát biểu": what another did there. */
const ANOTHER =
  /, (?=\p{Lu}(?:(?! (?:dẫn đầu|làm) )[^,;:“”]){8,120} (?:có bài|phát biểu|chủ trì|(?:đã |tham |đến )?dự(?! án| thảo| luật| toán| báo| kiến| phòng| trữ| bị)|trình bày|đọc) )/u;
/** "gửi điện mừng tới ông Sâm|; Thủ tướng Hạnh gửi điện mừng tới …": what another sent. */
const ANOTHER_SENDS = /[;,] (?=\p{Lu}[^,;:“”]{4,80} (?:cũng )?(?:đã )?(?:có|gửi) (?:điện|thư|thông điệp)(?= ))/u;
const SHORTEST_BEFORE = 24;
const isWhole = (one: string): boolean => !/\([^)]*$|["“][^"”]*$/u.test(one.replace(/"[^"]*"/gu, ''));

/** "tiếp ông Lam, Bí thư xã |, Trưởng ban …": else before a further office or act; not within "Bộ Văn hóa, Thể thao". */
const FURTHER =
  /, (?=(?:(?:Phó|nguyên) )?(?:Bí thư|Ủy viên|Trưởng|Chủ tịch|Bộ trưởng|Thủ tướng|Giám đốc|Đặc phái viên) |\p{Ll})/gu;
/** Of these the beginning tells enough; what somebody says has its point behind. */
const DONE =
  /^(?:đã|vừa|sẽ|đang|tổ chức|tiếp|gặp|thăm|trao|gửi|dẫn đầu|chủ trì|dự|tham dự|bị|được|công bố|đưa|thay mặt) /u;

/** "đã tiếp đoàn đại biểu Lào | do ông Lam, Bí thư xã": that he led it was cut off. */
const LED_BY = /,? do (?:đồng chí |ông |bà )?\p{Lu}(?!.*(?:dẫn đầu|[Tt]rưởng [Đđ]oàn)).*$/u;

/** "đã tiếp Ủy viên, Bí thư | Lam": offices in front of their name. */
const CHAIN =
  /^(?:đã |vừa )?(?:thân mật )?(?:tiếp|gặp|hội kiến|hội đàm với|chào)(?: thân mật)? (?:Ủy viên|Bí thư|Phó|Trưởng|Chủ tịch|Bộ trưởng|Thủ tướng|Tổng|Đặc phái viên) /u;

/**
 * The longest beginning of a predicate that is a line and whole: no mark or bracket stays open.
 * @param least letters that it has at least, up to the name behind a chain of offices
 */
export function shortened(what: string, least: number): string {
  const cutAt = (joint: RegExp, shortest = SHORTEST_CUT) =>
    [...what.slice(0, LONGEST_WHAT).matchAll(joint)]
      .map(({ index }) => what.slice(0, index))
      .findLast((one) => one.length > shortest && one.length >= least && isWhole(one));
  return (
    cutAt(BESIDES) ??
    (DONE.test(what) ? cutAt(FURTHER)?.replace(LED_BY, '') : undefined) ??
    cutAt(AMONG, SHORTEST_BEFORE) ??
    (least > 0 ? what.slice(0, least) : what)
  );
}

/** What the subject did, without the day that opens it ("hôm 24/10 thông qua dự luật") and the source that closes it (", theo Tin Chiều"). */
export function predicate(
  sentence: Sentence,
  from: number,
  text: string,
  entities: Entities,
): { what: string; day: string | undefined } {
  let start = from;
  let day: string | undefined;
  const first = mentionsIn(sentence, entities.dates.filter(isDay)).find((one) => one.start >= from);
  if (first && /^\s*(?:(?:vào|hôm|trong) )?$/iu.test(text.slice(from, first.start))) {
    day = first.text;
    start = first.end;
  }
  const all = text
    .slice(start, sentence.end)
    .replace(/^[\s,]+(?:\((?:giờ |\d)[^)]*\),?\s*)?|(?:,? (?:cụ thể )?như sau)?[\s.…:]+$/gu, '')
    .replace(COUNTED_LIST, '')
    // "…, báo Tin Chiều đưa tin hôm 3/1", "…, Sở Y tế cho biết"
    .replace(
      /(?:,? theo (?:hãng tin |báo |tờ |kênh )?\p{Lu}[^,;]{1,40}|, [^,;]{2,60} (?:đưa tin|cho biết|cho hay|thông báo|tuyên bố|khẳng định|nói)(?: [^,;]{1,20})?)$/u,
      '',
    );
  const [name] = CHAIN.test(all) ? mentionsIn({ ...sentence, start: Math.max(from, start) }, entities.people) : [];
  const least = name ? name.end - text.indexOf(all, start) : 0;
  const one = [MEANWHILE, ANOTHER, ANOTHER_SENDS].reduce((what, next) => {
    const at = what.search(next);
    return at > Math.max(SHORTEST_BEFORE, least) && isWhole(what.slice(0, at)) ? what.slice(0, at) : what;
  }, all);
  return { what: one.length > LONGEST_WHAT ? shortened(one, least) : one, day };
}
