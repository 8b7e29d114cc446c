import { startsWithCapital, type Token } from '../../../text/tokens.ts';
import { countryAt } from '../words/country-at.ts';
import { type FormMatch, nameAt } from '../words/party-forms.ts';

/**
 * Names that some writers put in small letters: "Đảng cộng hòa", "đảng bảo thủ". Only these; in "Đảng đoàn kết" the Party
 * is united, and in "đảng đối lập" nothing is named.
 */
const SMALL: ReadonlySet<string> = new Set([
  'cộng hòa',
  'cộng hoà',
  'dân chủ',
  'bảo thủ',
  'lao động',
  'cộng sản',
  'xã hội',
  'dân chủ xã hội',
  'xã hội dân chủ',
  'dân chủ tự do',
  'tự do dân chủ',
  'nhân dân cách mạng',
]);

/** Words that make it a kind of party: "các đảng cộng sản", "một đảng dân chủ". */
const KIND_BEFORE = /^(?:các|những|một|nhiều|mọi|hai|ba|số|nhóm|kiểu|như|chính|là)$/i;

/** Whether the listed name in small letters after the "đảng" at `at` names the party; a name after it would be described by it. */
export function isSmallName(tokens: readonly Token[], at: number, { next }: FormMatch): boolean {
  const words = tokens.slice(at + 1, next).map(({ text }) => text);
  if (words.length > 2 && startsWithCapital(words.at(-1) ?? '') && startsWithCapital(words.at(-2) ?? '')) return true; // "Đảng cộng sản Đông Dương"
  if (
    words.some(
      (_, index) =>
        index > 1 && countryAt(tokens, at + 1 + index)?.next === next && SMALL.has(words.slice(0, index).join(' ')),
    )
  )
    return true; // "đảng lao động Anh"
  if (!SMALL.has(words.join(' ')) || KIND_BEFORE.test(tokens[at - 1]?.text ?? '')) return false;
  if (tokens[next]?.text === 'và' && tokens[next + 1]?.text === 'công') return false; // "đảng cộng sản và công nhân"
  // "đảng bảo thủ Forza Italia"
  return !tokens[next]?.isCapital || !(nameAt(tokens, next) ?? nameAt(tokens, next, ['đảng']));
}
