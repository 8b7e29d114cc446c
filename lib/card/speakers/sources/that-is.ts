import type { Clause } from '../../verbs/clause.ts';
import { sourceAt } from '../heads/source-at.ts';
import type { Speakers } from '../known/speakers.ts';
import type { Report } from '../words/source.ts';

/** "Kênh cạn dần, | đó là nhận định của | bà Hạnh", "“…” - đây cũng là ý kiến chung của | các chuyên gia"; what is repeated is captured, else an engine writes it out three times */
const THAT_IS =
  /(?:^|[,▪–—-] )(?:đó|đây)(?: (?:cũng|chính))? là ((?:một|những|trong|các) ){0,3}(?:lời )?(nhận (?:định|xét)|khẳng định|quan điểm|ý kiến|chia sẻ|đánh giá|phát biểu|tâm sự|cảnh báo|khuyến cáo|nhắn(?: nhủ| gửi)?|khuyên|chỉ đạo|yêu cầu|đề xuất|kiến nghị)(?: \p{Ll}+){0,2} của (?=([^,;:▪]{2,120}?)(?: (?:tại|trong|khi|sau|do|về|trước|ngày|hôm|hồi|nằm|nêu|gửi|với) |[,;:▪]|\.?$))/iu;

/** The same in short: without it the dear pattern is not even made. */
const THAT = /(?:đó|đây)(?: (?:cũng|chính))? là /iu;

/** Who said what stands before it, in the same sentence or, where it opens one (`opens`), in the sentence before. */
export function thatIs(clause: Clause, speakers: Speakers): (Report & { opens: boolean }) | undefined {
  const found = THAT.test(clause.masked) ? THAT_IS.exec(clause.masked) : null;
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const source = sourceAt(clause, from, from + found[3]!.length, speakers);
  return source && !source.pronoun ? { source, verb: found[2]!.toLowerCase(), opens: found.index === 0 } : undefined;
}
