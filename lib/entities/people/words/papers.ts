import { isCapital } from '../../../text/tokens.ts';
import { addressed } from './called-before.ts';
import { hyphensEnd } from './name-end.ts';
import { isNative } from './name-words.ts';
import type { BlockWords } from './read-block.ts';
import type { TokenSpan } from './token-span.ts';

/** What stands before the name of a paper or agency, and before nobody's: "tờ Rodong Sinmun". */
const HEADS: ReadonlySet<string> = new Set(['tờ', 'nhật báo', 'tạp chí', 'hãng tin', 'nhà xe', 'xe khách', 'hãng']);

/** What stands before several of them. */
const LISTS: ReadonlySet<string> = new Set([
  'các báo',
  'các tờ',
  'các đài',
  'các kênh',
  'các hãng',
  'hai tờ',
  'hai báo',
]);

/** What stands before a company, a ware or an estate: "chủ đầu tư Hải Lam". Many are called after somebody, and then somebody calls him so. */
const COMPANY_HEADS: ReadonlySet<string> = new Set(
  'đầu tư|thương hiệu|nhãn hàng|tập đoàn|công ty|dự án|căn hộ|biệt thự|chung cư|làng đào|làng hoa|cửa hàng'.split('|'),
);

/** "dự án Jalima": foreign words too. */
const ESTATES: ReadonlySet<string> = new Set(['dự án', 'căn hộ', 'biệt thự', 'chung cư']);

/**
 * Papers, agencies and companies, in small letters, that the article calls so once: "tờ Rodong Sinmun", later "Rodong Sinmun nhấn mạnh". No
 * company is what it calls "ông" or by a title anywhere.
 */
export function papersOf(blocks: readonly BlockWords[]): ReadonlySet<string> {
  const papers = new Set<string>();
  const companies = new Set<string>();
  for (const words of blocks) {
    const { tokens, lower } = words;
    for (let at = 1; at < tokens.length; at += 1) {
      if (!isCapital(tokens[at])) continue;
      const pair = `${lower[at - 2]} ${lower[at - 1]}`;
      if (LISTS.has(pair)) for (const one of listAt(words, at)) papers.add(one);
      else if (HEADS.has(lower[at - 1] ?? '') || HEADS.has(pair)) papers.add(runAt(words, at));
      else if (COMPANY_HEADS.has(pair) && opensCompany(words, at, pair)) companies.add(runAt(words, at));
    }
  }
  if (companies.size > 0)
    for (const words of blocks)
      for (let at = 1; at < words.tokens.length; at += 1)
        if (isCapital(words.tokens[at]) && addressed({ from: at }, words)) companies.delete(runAt(words, at));
  for (const one of companies) papers.add(one);
  return papers;
}

/** The words with capitals from `at` on. */
function runAt(words: BlockWords, at: number): string {
  const { tokens, lower } = words;
  let end = at;
  while (isCapital(tokens[end])) end = hyphensEnd(at, end + 1, words);
  return lower.slice(at, end).join(' ');
}

/** The runs of capitals of a list: "Granma" and "Tin Chiều" of "các báo Granma và Tin Chiều". */
function listAt(words: BlockWords, at: number): string[] {
  const run = runAt(words, at);
  const end = at + run.split(' ').length;
  const goesOn = /^(?:,|và|hay)$/.test(words.lower[end] ?? '') && isCapital(words.tokens[end + 1]);
  return goesOn ? [run, ...listAt(words, end + 1)] : [run];
}

/** Two syllables, or words that are none of ours behind what nobody but an estate has before it, and no role before: not "tập đoàn Trump", "công ty Lưu Đức Lam", "trưởng dự án Minh Lam", "vốn đầu tư Nhật Bản". */
function opensCompany({ tokens, lower, title }: BlockWords, at: number, pair: string): boolean {
  const isOfOurs = isNative(tokens[at]?.text ?? '');
  if (isOfOurs ? !isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]) : !ESTATES.has(pair)) return false;
  if (pair === 'đầu tư' ? lower[at - 3] !== 'chủ' : /^(?:trưởng|phó|đầu|viên|lý)$/.test(lower[at - 3] ?? ''))
    return false;
  for (let back = 2; back < 8; back += 1)
    if (title[at - back] || tokens[at - back]?.kind === 'mark') return !title[at - back];
  return true;
}

/** Is it one of `papers`, and nobody calls it a person? */
export const isPaper = (one: TokenSpan, words: BlockWords, papers: ReadonlySet<string>): boolean =>
  papers.size > 0 &&
  papers.has(words.lower.slice(one.from, one.to).join(' ')) &&
  (!addressed(one, words) || words.lower.slice(one.from - 3, one.from).join(' ') === 'tổng biên tập');
