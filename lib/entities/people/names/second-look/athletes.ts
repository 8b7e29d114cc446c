import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { thingLength } from '../../no-names/no-thing.ts';
import { COMPANY_END } from '../../words/company-end.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isMarked, type TokenSpan } from '../../words/token-span.ts';
import { runEnd } from '../runs/run-ends.ts';

/** Words of sports in which one stands against one: there no club is met, beaten or seeded. */
const SINGLE_SPORTS: ReadonlySet<string> = new Set(
  'tay vợt|cây vợt|tay đua|võ sĩ|võ sỹ|kình ngư|golf thủ|kỳ thủ|cờ vua|cơ thủ|quần vợt|cầu lông|hạt giống|đua xe'.split(
    '|',
  ),
);
const OPEN_SPORTS: ReadonlySet<string> = new Set([...SINGLE_SPORTS].map((pair) => pair.slice(0, pair.indexOf(' '))));
/** So often they come in an article about one. */
const OFTEN = 2;

/** Before an opponent: "hạt giống số một [Otto Weissan]", "sau khi hạ [Otto Weissan]". */
const BEFORE =
  /(?:(?:hạt giống|(?:^| )số) (?:số )?\S+|đkvđ|đối thủ(?: (?:quen thuộc|cũ|lớn nhất))?|(?:sẽ|cuối cùng) là|tái ngộ|chạm trán|đối đầu|đụng độ|vượt qua|đánh bại|(?:^| )(?:hạ|loại|thắng|thua|gặp|với|thay|trước|giữa|hòa))$/;
/** Behind one: "(Canada)", "- tay vợt người Đức", "6-3", "sinh năm 2001". */
const BEHIND =
  /^(?:\( (?:số|hạng) |[-–] (?:tay (?:vợt|đua)|võ s[ĩỹ]|kình ngư|người) |\d{1,2} - \d{1,2}(?: |$)|(?:sinh năm|giao bóng|về nhất|bỏ cuộc|rút lui|vô địch|thắng|thua|dẫn trước) )/;
/** Last words of contests, courses and teams. */
const CONTEST =
  /^(?:open|slam|prix|tour|series|super|garros|wimbledon|finals?|classic|invitational|monte|carlo|bulls?|racing|motorsport|circuit|court)$/;

/** Where these are spoken of, one word may be a club. */
const OF_CLUBS = /^(?:clb|hlv|fc|v-league|bóng đá|tiền (?:đạo|vệ)|hậu vệ|đội bóng)(?: |$)/;

/** Foreign names that only those who stand against each other have, in news of single sports; of one word where no clubs are spoken of. Linear. */
export function athletes(blocks: readonly BlockWords[]): TokenSpan[] {
  let count = 0;
  for (const { lower } of blocks)
    for (let at = 0; at + 1 < lower.length; at += 1)
      if (OPEN_SPORTS.has(lower[at] as string) && SINGLE_SPORTS.has(`${lower[at]} ${lower[at + 1]}`)) count += 1;
  if (count < OFTEN) return [];
  const least = blocks.some(tellsOfClubs) ? 2 : 1;
  return blocks.flatMap((words) => opponents(words, least));
}

const tellsOfClubs = ({ lower }: BlockWords): boolean =>
  lower.slice(0, -1).some((word, at) => OF_CLUBS.test(`${word} ${lower[at + 1]}`));

function opponents(words: BlockWords, least: number): TokenSpan[] {
  const { tokens, lower, block, place } = words;
  const found: TokenSpan[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isCapital(tokens[from]) || lower[from] === 'đkvđ') continue;
    const to = runEnd(words, from);
    const isBehindLand = lower[to] === '(' && (place[to + 1] ?? 0) > 0 && lower[to + 1 + (place[to + 1] ?? 0)] === ')';
    if (
      to - from >= least &&
      isForeignRun(from, to, words) &&
      (isBehindLand ||
        // "giữa Otto Weissan và [Emil Harker]"
        (lower[from - 1] === 'và' && found.at(-1)?.to === from - 1) ||
        BEFORE.test(lower.slice(Math.max(0, from - 4), from).join(' ')) ||
        BEHIND.test(`${lower.slice(to, to + 4).join(' ')} `))
    )
      found.push({ block, from, to });
    from = to;
  }
  return found;
}

/** Some of its sounds are none of ours, none of its words is a place's, body's or contest's. */
function isForeignRun(from: number, to: number, words: BlockWords): boolean {
  const { tokens, lower, place, title, taken, bodyHead } = words;
  const last = lower[to - 1] ?? '';
  return (
    tokens.slice(from, to).some(({ text, kind }) => kind === 'word' && text.length > 3 && !isNative(text)) &&
    !tokens.slice(from, to).some(({ text }) => isAllCaps(text)) &&
    !isMarked({ from, to }, place, title, taken, bodyHead) &&
    thingLength(words, from) === 0 &&
    !lower.slice(from, to).some((word) => CONTEST.test(word)) &&
    !COMPANY_END.test(last)
  );
}
