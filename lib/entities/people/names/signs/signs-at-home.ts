import { isCapital } from '../../../../text/tokens.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { calledBefore } from '../../words/called-before.ts';
import { isNameSyllable, isSurname, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { endsThere, isMarked, sizeOf, type TokenSpan } from '../../words/token-span.ts';
import { isBorn } from '../runs/age-behind.ts';
import { isBehindEpithet } from './behind-epithet.ts';
import type { MaybeName } from './behind-state.ts';
import type { Sign } from './sign.ts';

/** Signs of a name of ours that streets and towns bear, too. */
export const SIGNS_AT_HOME: readonly Sign[] = [
  {
    // No town, and streets that are called so have a head or go on.
    example: 'Công an cho biết [Nguyễn Thị Xuân] vắng mặt.',
    holds: (one, words) =>
      words.lower[one.from + 1] === 'thị' && isNoStreet(one, words) && isSurname(words.tokens[one.from]?.text ?? ''),
  },
  {
    // Nor is a surname of many part of a province.
    example: 'Công an cho biết [Nguyễn Cao Bằng] vắng mặt.',
    holds: (one, words) =>
      sizeOf(one) === 3 &&
      words.place[one.from + 1] === 2 &&
      MANY.test(words.lower[one.from] ?? '') &&
      isNoStreet(one, words),
  },
  {
    // With a capital within a sentence it is no "from".
    example: 'Nhiều người cho rằng [Từ Hoài Lam] vắng mặt.',
    holds: (one, words) =>
      words.lower[one.from] === 'từ' &&
      // "Hành trình Từ Trái Tim"
      /^(?:rằng|của|với|và|cùng|do|bởi|gặp|khi|cho|là|mà|như)$/.test(words.lower[one.from - 1] ?? '') &&
      !isMarked({ from: one.from + 1, to: one.to }, words.place) &&
      isNoStreet(one, words),
  },
  {
    // Who owns a club, and no land is chosen.
    example: 'Công ty của Bầu [Đức] vắng mặt.',
    holds: ({ from, to }, { tokens, lower }) =>
      to - from === 1 &&
      tokens[from - 1]?.text === 'Bầu' &&
      // "đầm Bầu Hai" is a lake.
      (tokens[from - 2]?.kind !== 'word' || /^(?:của|mà|do|với|khi|vì|ty)$/.test(lower[from - 2] ?? '')) &&
      isNameSyllable(tokens[from]?.text ?? '') &&
      !isCapital(tokens[to]) &&
      !/^(?:làm|giữ)$/.test(lower[to] ?? ''),
  },
  {
    example: '[Trần Lam] sinh ngày 1/5/1904.',
    holds: (one, words) => sizeOf(one) > 1 && isOurs(one, words) && isBorn(words, one.to) && !headBefore(one, words),
  },
  {
    example: 'NSƯT [Bình Trang] vắng mặt.',
    holds: (one, words) => sizeOf(one) === 2 && isArtist(one, words) && endsThere(one, words),
  },
  {
    example: "Hôm qua 'thần đồng' [Otto Weissan] vắng mặt.",
    holds: isBehindEpithet,
  },
];

const isOurs = (one: TokenSpan, { tokens }: BlockWords): boolean =>
  vietnameseName(tokens, one.from, one.to) === sizeOf(one);

/** A whole name of three syllables or more with nothing before or behind that streets have: "từ Nguyễn Thị Định tới …", "Mai Thị Lựu, Đặng Thị Rành". */
const isNoStreet = (one: MaybeName, words: BlockWords): boolean =>
  sizeOf(one) > 2 &&
  one.rule?.from === one.from &&
  one.rule.to === one.to &&
  endsThere(one, words) &&
  isOurs(one, words) &&
  !OF_STREETS.test(words.lower[one.from - 1] ?? '') &&
  // "vì mâu thuẫn với chị, Nguyễn Thị Xuân …" is no list.
  !(words.lower[one.from - 1] === ',' && isCapital(words.tokens[one.from - 2])) &&
  !/^[-–/]$/.test(words.tokens[one.to]?.text ?? '') &&
  words.tokens[one.from - 1]?.kind !== 'number' &&
  !headBefore(one, words);
const OF_STREETS = /^(?:[-–:;(/]|từ|đến|tới|qua|trên|tại|vào|ở|ra|về|sang|hướng|quanh|dọc|với|và|hoặc)$/;

const MANY = /^(?:nguyễn|trần|phạm|huỳnh|bùi|đặng|võ|đỗ|ngô)$/;

/** "NSƯT Bình Trang", "nhạc sĩ Bảo Lam": two syllables that names are made of behind what only artists are called, no place. */
const isArtist = ({ rule, from, to }: MaybeName, words: BlockWords): boolean =>
  rule?.titled === true &&
  rule.to === to &&
  words.place[from] !== 2 &&
  words.tokens.slice(from, to).every(({ text }) => isNameSyllable(text)) &&
  /^(?:nsưt|nsnd|(?:ca|nhạc|nghệ) s[ĩỹ])$/.test(calledBefore(from, words) ?? '');
