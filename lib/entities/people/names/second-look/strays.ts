import { isCapital } from '../../../../text/tokens.ts';
import { addressed } from '../../words/called-before.ts';
import { listStart } from '../../words/list-start.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { ChosenName } from '../choice/choose-names.ts';

/** Small words that are given names too; at the head of a sentence they are the small word: "Nhiều tường rào bị xô ngã", "Anh kể lại". */
const SMALL: ReadonlySet<string> = new Set('nhiều các những khi hiện anh'.split(' '));
const OPENS_LIST: ReadonlySet<string> = new Set(['như', 'gồm', 'là', ':']);
const JOINS: ReadonlySet<string> = new Set([',', ';', 'và', '-', '–']);
/** So far before a list it may be said what is listed: tokens. */
const FAR = 14;
/** "Nhiều tuyến đường có số lượng đăng ký nhiều sau gần một tháng như [Lê Lam], …": nothing but a list follows. */
const FAR_AS = 18;

/** Names without those that the sentence makes something else: small words at its head, streets of a list, seats of officials. Linear. */
export function withoutStrays(names: readonly ChosenName[], blocks: readonly BlockWords[]): ChosenName[] {
  let seats: ReadonlySet<string> | undefined;
  return names.filter((name) => {
    const words = blocks[name.block];
    if (words && SEATED.test(`${words.lower[name.from - 2]} ${words.lower[name.from - 1]}`)) {
      seats ??= new Set(blocks.flatMap(seatsIn));
      if (seats.has(textOf(words, name.from, name.to))) return false;
    }
    if (words && isSeatOfLast(name, words)) return false;
    if (!words || addressed(name, words)) return true;
    return (
      !isSmall(name, words) && !isBesideRoad(name, words) && !opensOthers(listStart(name.from, words, JOINS), words)
    );
  });
}

/** Who heads a province or city, "Tỉnh trưởng [Sa-la-van]": nobody where the article has a "tỉnh Sa-la-van". */
const SEATED = /^(?:tỉnh|thị|đô) trưởng$/;
/** "Yuri Lamaro, quyền thống đốc [Lamstov], …": what somebody named right before heads, a foreign word up to a mark. */
function isSeatOfLast({ from, to }: ChosenName, { tokens, lower }: BlockWords): boolean {
  if (to - from > 1 || isNative(tokens[from]?.text ?? '') || !/^[,;.)]$/.test(tokens[to]?.text ?? '')) return false;
  const title = `${lower[from - 2]} ${lower[from - 1]}`;
  if (!/^(?:thống đốc|thủ hiến|(?:tỉnh|thị|đô) trưởng)$/.test(title)) return false;
  const at = /^(?:quyền|cựu|tân|nguyên|phó)$/.test(lower[from - 3] ?? '') ? from - 4 : from - 3;
  return tokens[at]?.text === ',' && isCapital(tokens[at - 1]) && !isNative(tokens[at - 1]?.text ?? '');
}

/** The longest name of a province: tokens of "Sa-la-van" and one word more. */
const LONGEST_SEAT = 6;

const textOf = ({ text, tokens }: BlockWords, from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** What may be the name of a province or city: all that begins behind its head. */
const seatsIn = (words: BlockWords): string[] =>
  words.lower.flatMap((head, at) =>
    /^(?:tỉnh|phố)$/.test(head) && isCapital(words.tokens[at + 1])
      ? Array.from({ length: LONGEST_SEAT }, (_, more) => textOf(words, at + 1, at + 2 + more))
      : [],
  );

function isSmall({ from, to }: ChosenName, { tokens, lower }: BlockWords): boolean {
  const opens = from === 0 || /^[.!?…"“]$/.test(tokens[from - 1]?.text ?? '');
  return to - from === 1 && opens && SMALL.has(lower[from] ?? '');
}

/** So far a list is looked over for a road: tokens. */
const LONG_LIST = 40;

/** "Xa lộ Hà Nội, Quốc lộ 50, [Lê Lam], [Trần Văn Hoa] (quận 2)": nothing but names and marks lies between it and a road. */
function isBesideRoad({ from, to }: ChosenName, { tokens, lower }: BlockWords): boolean {
  for (const step of [-1, 1]) {
    const first = step < 0 ? from - 1 : to;
    if (!/^[,;(]$/.test(lower[first] ?? '')) continue;
    for (
      let at = first;
      Math.abs(at - first) < LONG_LIST && BETWEEN.test(lower[at] ?? 'x') !== isCapital(tokens[at]);
      at += step
    )
      if (lower[at] === 'lộ' && /^(?:Quốc|Tỉnh|Xa|Đại|Hương)$/.test(tokens[at - 1]?.text ?? '')) return true;
  }
  return false;
}
const BETWEEN = /^(?:[,;()–-]|và|lộ|quận|phường|huyện|[\d.]+)$/;

/** The first two syllables of what firms are called together: "doanh nghiệp", "chủ đầu tư". */
const FIRMS = /^(?:doanh nghiệp|công ty|tập đoàn|ngân hàng|thương hiệu|chủ đầu)$/;

/** "các tuyến đường chính tại Biên Hòa như [Võ Nguyên Giáp], …", "tuyến đường đi qua gồm: [Đào Tấn] - …" */
function opensOthers(from: number, { tokens, lower, title, person }: BlockWords): boolean {
  if (!OPENS_LIST.has(lower[from - 1] ?? '')) return false;
  const far = lower[from - 1] === 'như' ? FAR_AS : FAR;
  for (let at = from - 2; at >= Math.max(1, from - far); at -= 1) {
    if (/^[.!?;]$/.test(tokens[at]?.text ?? '') || (title[at] ?? 0) > 0 || person?.[at]) return false;
    if (/^(?:đường|phố)$/.test(lower[at] ?? '') && /^(?:tuyến|con|các|những|nhiều)$/.test(lower[at - 1] ?? ''))
      return true;
    // "tại các xã: [Đức Thủy], …"
    if (/^(?:xã|phường|huyện|thôn|ấp)$/.test(lower[at] ?? '') && /^(?:các|nhiều)$/.test(lower[at - 1] ?? ''))
      return true;
    // "các doanh nghiệp bất động sản lớn như [Lê Lam], [Nam Long]"
    if (
      lower[from - 1] === 'như' &&
      FIRMS.test(`${lower[at - 1]} ${lower[at]}`) &&
      /^(?:các|những|nhiều|loạt)$/.test(lower[at - 2] ?? '')
    )
      return true;
  }
  return false;
}
