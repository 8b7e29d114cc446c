import { isAllCaps } from '../../../text/all-caps.ts';
import { EVERYDAY_COMPOUNDS } from '../../lexicon/everyday-compounds.ts';
import { TREATIES } from '../../lexicon/known-bodies.ts';
import { isMinistersField } from '../no-names/no-name.ts';
import type { BlockWords } from '../words/read-block.ts';
import { isMarked, type TokenSpan } from '../words/token-span.ts';

/** What the tagger takes for a place or a body and is none. */
interface Nothing {
  kind: 'place' | 'organisation';
  /** It stands in brackets. */
  example: string;
  holds(one: Pick<TokenSpan, 'from' | 'to'>, words: BlockWords): boolean;
}

/** Words for places that name none alone. */
const BARE_PLACES: ReadonlySet<string> = new Set(
  'lăng phủ dinh điện đài tượng cung nhà hội trường đông tây nam bắc'.split(' '),
);
/** After "Bộ": what is written, and no ministry. */
const WRITINGS: ReadonlySet<string> = new Set('quy tắc|tiêu chí|chỉ số|sách|luật|phim|ảnh'.split('|'));

export const NOTHINGS: readonly Nothing[] = [
  {
    kind: 'place',
    example: 'Khu [Di] tích đóng cửa.',
    holds: (one, { lower, tokens, place }) =>
      EVERYDAY_COMPOUNDS.has(`${lower[one.to - 1]} ${tokens[one.to]?.text}`) && !isMarked(one, place),
  },
  {
    kind: 'place',
    example: 'Hôm qua vào [Lăng] viếng Bác.',
    holds: (one, { lower }) => isOne(one) && BARE_PLACES.has(lower[one.from] ?? ''),
  },
  {
    kind: 'place',
    example: 'Lãnh đạo [TP] tới dự.',
    holds: (one, { placeHead, place }) => isOne(one) && placeHead[one.from] === 1 && !place[one.from],
  },
  {
    // What is Vietnamese, and no place.
    kind: 'place',
    example: 'Lớp dạy tiếng [Việt] mở cửa.',
    holds: (one, { tokens, lower }) =>
      isOne(one) && tokens[one.from]?.text === 'Việt' && OF_OURS.test(lower[one.from - 1] ?? ''),
  },
  {
    kind: 'place',
    example: 'Cách mạng [Tháng Tám] thành công.',
    holds: (one, { lower }) => lower[one.from] === 'tháng',
  },
  {
    // A paper's name in front.
    kind: 'place',
    example: '[Lam Hà] - Sáng nay, xã họp.',
    holds: (one, words) => opensLine(one, words) && one.to > 1 && !words.place[0] && !words.place[one.to + 1],
  },
  {
    kind: 'organisation',
    example: 'Mời [Đoàn] thăm thành phố.',
    holds: (one, { bodyHead, tokens }) =>
      isOne(one) && bodyHead[one.from] === 1 && !isAllCaps(tokens[one.from]?.text ?? ''),
  },
  {
    kind: 'organisation',
    example: 'Văn hóa, [giáo dục] được bàn.',
    holds: ({ from, to }, { tokens }) => tokens.slice(from, to).every(({ text, lower }) => text === lower),
  },
  {
    kind: 'organisation',
    example: 'Hai [PGS] tới dự.',
    holds: ({ from, to }, { title }) => title[from] === to - from,
  },
  { kind: 'organisation', example: 'Bộ trưởng [Công Thương] tới dự.', holds: isMinistersField },
  {
    kind: 'organisation',
    example: 'Các bên bàn về [COC] hôm qua.',
    holds: (one, { tokens }) => isOne(one) && TREATIES.has(tokens[one.from]?.text ?? ''),
  },
  {
    // The motto of the State.
    kind: 'organisation',
    example: '[Độc lập - Tự do - Hạnh phúc]',
    holds: ({ from, to }, { lower }) => lower[from] === 'độc' && lower[to - 1] === 'phúc',
  },
  {
    kind: 'organisation',
    example: 'Xã có [Bộ Quy tắc ứng xử] mới.',
    holds: (one, { tokens, lower }) => {
      const next = one.from + 1;
      return (
        !isOne(one) &&
        tokens[one.from]?.text === 'Bộ' &&
        (WRITINGS.has(lower[next] ?? '') || WRITINGS.has(`${lower[next]} ${lower[next + 1]}`))
      );
    },
  },
  {
    kind: 'organisation',
    example: 'Ảnh: [@Hoa Mai] đăng.',
    holds: ({ from }, { tokens }) => tokens[from]?.kind === 'mark',
  },
  {
    // A piece of a land.
    kind: 'organisation',
    example: 'Đoàn Tây [Ban Nha] tới dự.',
    holds: ({ from, to }, { place }) => [1, 2].some((back) => (place[from - back] ?? 0) >= back + to - from),
  },
  {
    kind: 'organisation',
    example: '[Đảng bộ và nhân dân Thủ đô] đón khách.',
    holds: ({ from, to }, { lower }) => / và nhân dân /.test(lower.slice(from, to).join(' ')),
  },
  {
    // Parties are found by other rules; "Đảng ủy" and "Đảng bộ" are bodies.
    kind: 'organisation',
    example: '[Đảng bạn] tới dự.',
    holds: ({ from }, { lower, tokens }) =>
      tokens[from]?.text === 'Đảng' && !/^(?:ủy|uỷ|bộ|đoàn)$/.test(lower[from + 1] ?? ''),
  },
  {
    // The paper's own sign in front.
    kind: 'organisation',
    example: '[KTĐT] - Sáng nay, xã họp.',
    holds: (one, words) => opensLine(one, words) && one.to === 1 && isAllCaps(words.tokens[0]?.text ?? ''),
  },
];

/** Before "Việt": whose it is. */
const OF_OURS = /^(?:tiếng|gốc|người|dân|sinh|hàng|đất|chữ)$/;

/** In front of a line, with a dash behind: "Lam Hà - Sáng nay". */
const opensLine = ({ from, to }: Pick<TokenSpan, 'from' | 'to'>, { tokens }: BlockWords): boolean =>
  from === 0 && /^[-–—]$/.test(tokens[to]?.text ?? '') && tokens[to]?.start !== tokens[to - 1]?.end;

const isOne = ({ from, to }: Pick<TokenSpan, 'from' | 'to'>): boolean => to - from === 1;

/** Is what the tagger takes for a place or a body none? */
export const isNothing = (one: Pick<TokenSpan, 'from' | 'to'> & { kind: string }, words: BlockWords): boolean =>
  NOTHINGS.some(({ kind, holds }) => kind === one.kind && holds(one, words));
