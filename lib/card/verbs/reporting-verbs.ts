import { NO_VERB_BEHIND } from './clause-words.ts';
import { kindOfVerb, openingVerb, verbsIn } from './verb-at.ts';
import type { VerbKind } from './verb-kinds.ts';
import { SHAPES } from './verb-shapes.ts';

/** "cáo buộc của Lào", "đề nghị này": behind it whose or which it is. */
const NOUN = /^ (?:của|này)(?!\p{L})/u;

/** "Bà Hạnh nói như vậy tại chợ": what, the text tells further up. */
const POINTS_BACK = /^ như (?:vậy|thế|trên)(?!\p{L})/u;

/** "Bà Hạnh nói gì?": nothing that she said. */
const ASKS = /^ (?:những )?(?:gì|ra sao|thế nào)(?: [^.]*)?\?/u;

/** "Ông Lam chia sẻ về nghề": of what, and no words. */
const SHARES =
  /^ (?:về(?! .* rằng )|kinh nghiệm|(?:những|câu) (?:chuyện|kỷ niệm|quan điểm|thông tin|tâm tư|hình ảnh|khoảnh khắc)|kỷ niệm|khoảnh khắc|hình ảnh|kỹ năng|hành trình|bí quyết)(?!\p{L})/u;

/** With these a text opens too often for other reasons. */
const OPENS_OTHERWISE =
  /^(?:giao|bảo|ví|nhận thấy|so sánh|trình bày|góp ý|tin(?! tưởng| rằng)|tố (?!cáo)|đăng|công bố|đòi|(?:đe )?dọa (?!sẽ))/iu;

/** Whether a text opens with a verb of report, whatever follows. */
export const opensWithVerb = (text: string): boolean => openingVerb(text) !== undefined && !OPENS_OTHERWISE.test(text);

/** The same for verbs of more than one syllable, which are nothing else: "nhà viết kịch" holds no report. */
export const opensWithLongVerb = (text: string): boolean =>
  openingVerb(text)?.includes(' ') === true && !OPENS_OTHERWISE.test(text);

export interface ReportingVerb {
  verb: string;
  /** Offset in the text searched. */
  start: number;
  kind: VerbKind;
}

/**
 * All verbs of report in a sentence, in reading order, less those whose surroundings give them another meaning.
 * @param blank stands for what is quoted; behind it a verb needs no sign of its own that words follow
 */
export function reportingVerbs(text: string, blank: string): ReportingVerb[] {
  const found: ReportingVerb[] = [];
  for (const { verb, start: index } of verbsIn(text)) {
    const end = index + verb.length;
    const shape = SHAPES[verb];
    // Small where the first word of a sentence is capitalised for that alone; a name keeps its capital: "Nguyễn Một kể".
    const opens = index <= 24;
    const before = opens ? text.slice(0, 1).toLowerCase() + text.slice(1, index) : text.slice(index - 24, index);
    const rest = text.slice(end, end + 130);
    if (
      // "bác quan điểm này: “…”": rejected in words.
      (NOUN.test(rest) && !verb.startsWith('bác ')) ||
      ASKS.test(rest) ||
      (POINTS_BACK.test(rest) && !text.includes(blank.repeat(12))) ||
      (verb.startsWith('chia sẻ') && SHARES.test(rest) && !/["”]/u.test(text) && !text.includes(blank.repeat(12))) ||
      shape?.not?.test(rest) ||
      shape?.notBehind?.test(before) ||
      (NOT_A_VERB.test(before) && !(TELLS.test(verb) && DOCUMENT.test(before)))
    )
      continue;
    if (
      shape?.only &&
      !shape.only.test(rest) &&
      !shape.unless?.test(before) &&
      !text.slice(0, index).includes(blank.repeat(12))
    )
      continue;
    // "ra Tuyên bố chung": a name, unless it opens the sentence.
    if (text[index] !== verb[0] && /[\p{L}]/u.test(text.slice(0, index))) continue;
    // "“…”, báo cáo nêu.": what a body says in marks are its words, whatever the verb.
    // "…, trả lời: “…”": nor where the marks follow.
    const isBefore = /^\s*:\s*["“]?$/u.test(rest.split(blank.repeat(4), 1)[0]!) && rest.includes(blank);
    const closes = isBefore || (/^[\s.…]*$/u.test(rest) && text.startsWith(blank.repeat(12)));
    found.push({ verb, start: index, kind: closes ? 'core' : kindOfVerb(verb) });
  }
  return found;
}

/** What papers do, and what they are: "Công văn nêu rõ …", "Chỉ thị do Thủ tướng ký nêu rõ …", but not "công văn đề nghị". */
const TELLS = /^(?:có đoạn|có đoạn viết|cho thấy|nêu rõ|cho biết|cho hay|khẳng định|nhấn mạnh|viết)$/;
const DOCUMENT = /(?:thư|văn bản|công văn|(?<!\p{L})ký) $/iu;
const NOT_A_VERB = new RegExp(`(?<![\\p{L}\\p{M}])(?:${NO_VERB_BEHIND})\\s+$`, 'u');
