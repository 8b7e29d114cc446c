import { firstBehind } from '../../../text/first-behind.ts';
import type { Token } from '../../../text/tokens.ts';
import { countryAt } from '../words/country-at.ts';

/** What an article tells of countries, and where. */
export interface CountryEvidence {
  /** How strongly the article speaks of a country around a place: 0 where it never names it. */
  weight(code: string, block: number, at: number): number;
  /** How often the article speaks of the country at all. */
  total(code: string): number;
  /** Whether it names a head of government whom the press names without the country: the last witness, where no place tells. */
  isLed(code: string): boolean;
  /** Whether it speaks of this country alone. */
  isSole(code: string): boolean;
  /** Whether it speaks of countries, Vietnam aside, and not of this one. */
  isAbroad(code: string): boolean;
}

interface Sign {
  code: string;
  at: number;
}

/** "Tổng thống Trump", "ông Starmer": heads of government so well known that headlines and leads leave the country out. Source: general knowledge. */
const LEADERS = `US Nixon|Ford|Carter|Reagan|Bush|Clinton|Obama|Trump|Biden|Harris
GB Thatcher|Cameron|Sunak|Starmer
DE Merkel|Scholz|Merz
FR Macron
JP Abe|Kishida|Ishiba|Takaichi
AU Albanese
CA Trudeau|Carney
IN Modi
BR Lula|Bolsonaro
TR Erdogan
IL Netanyahu`
  .split('\n')
  .map((line) => ({ code: line.slice(0, 2), names: new Set(line.slice(3).split('|')) }));

/** UTF-16 units either side in which a country counts as said beside the party: about one sentence of the press. */
const BESIDE = 160;
/** A country beside the party, one in its paragraph, one elsewhere; what stands elsewhere counts no more than six times. */
const WEIGHT = { beside: 6, block: 2, article: 0.5 };
const ELSEWHERE = 6;

/** Reads the countries, capitals and seats of power that the blocks name. Linear. */
export function readCountryEvidence(blocks: readonly (readonly Token[])[]): CountryEvidence {
  const signs = blocks.map(signsOf);
  const inBlocks = signs.map(countOf);
  const totals = countOf(signs.flat());
  const total = (code: string) => totals.get(code) ?? 0;
  let led: ReadonlySet<string> | undefined;
  return {
    total,
    isLed(code) {
      // Asked for each party of no known country: read once, where it is asked at all.
      led ??= new Set(
        LEADERS.filter(({ names }) => blocks.some((tokens) => tokens.some(({ text }) => names.has(text)))).map(
          ({ code }) => code,
        ),
      );
      return led.has(code);
    },
    isSole: (code) => totals.size === 1 && total(code) > 0,
    isAbroad: (code) => total(code) === 0 && [...totals.keys()].some((other) => other !== 'VN'),
    weight(code, block, at) {
      const inBlock = inBlocks[block]?.get(code) ?? 0;
      const beside = inBlock && countBeside(signs[block] ?? [], code, at);
      const elsewhere = Math.min(ELSEWHERE, total(code) - inBlock);
      return beside * WEIGHT.beside + (inBlock - beside) * WEIGHT.block + elsewhere * WEIGHT.article;
    },
  };
}

function countOf(signs: readonly Sign[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of signs) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function countBeside(signs: readonly Sign[], code: string, at: number): number {
  const first = firstBehind(signs, (sign) => sign.at >= at - BESIDE);
  let count = 0;
  for (let index = first; (signs[index]?.at ?? Number.POSITIVE_INFINITY) <= at + BESIDE; index += 1)
    if (signs[index]?.code === code) count += 1;
  return count;
}

function signsOf(tokens: readonly Token[]): Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = countryAt(tokens, at, true);
    if (found && !isAnotherWord(tokens, at, found.next))
      signs.push({ code: found.country.code, at: tokens[at]?.start ?? 0 });
    at = found?.next ?? at + 1;
  }
  return signs;
}

/** Names of countries that also begin a sentence or a person's name: "Anh nói", "Đức Phật", "Ý kiến". */
const ALSO_WORDS: ReadonlySet<string> = new Set(['Anh', 'Đức', 'Ý', 'Áo', 'Hàn', 'Nhật', 'Pháp']);

/** Words with a capital at the head of a sentence that a country follows: "Tại Mỹ". */
const HEADS: ReadonlySet<string> = new Set(
  'Tại Ở Từ Theo Với Của Nước Cả Còn Nếu Khi Phía Do Giữa Tới Đến Sang Về'.split(' '),
);

/** One syllable that may be another word: "Thúy Nga", "Bắc Mỹ", "Anh" at the head of a sentence. */
function isAnotherWord(tokens: readonly Token[], at: number, next: number): boolean {
  if (next - at > 1) return false;
  const text = tokens[at]?.text ?? '';
  const before = tokens[at - 1];
  if (before?.kind === 'word' && before.isCapital) return text.length <= 4 && !HEADS.has(before.text);
  return ALSO_WORDS.has(text) && (!before || /^[.!?:"“”'‘’]$/.test(before.text));
}
