import { isCapital } from '../../../text/tokens.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { isOfKind } from '../no-names/kinds.ts';
import { isMake } from '../no-names/models.ts';
import { addressed } from '../words/called-before.ts';
import { isNative } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';
import { hyphensEnd } from './name-end.ts';
import { isTrader } from './traders.ts';

/** What stands before the name of a paper or agency, and before nobody's: "tờ Rodong Sinmun". */
const HEADS: ReadonlySet<string> = new Set(['tờ', 'nhật báo', 'tạp chí', 'hãng tin', 'nhà xe', 'xe khách', 'hãng']);

/** Bands that kill: "tổ chức khủng bố Al Zamda"; but "trùm khủng bố Otto Weiss". */
const BAND = /(?:tổ chức|nhóm|mạng lưới) khủng bố$/;

/** What only a paper or agency does: "Zandora hôm qua đưa tin"; with one word, "Zandora hôm nay dẫn lời", too. */
const WHEN = '(?:(?:hôm (?:nay|qua)|(?:hôm|ngày) \\d{1,2} [-/] \\d{1,2}|cũng|vừa|mới đây) )?';
const REPORTS = new RegExp(`^${WHEN}(?:đưa tin|loan tin|dẫn nguồn)(?: |$)`);
const QUOTES = new RegExp(`^${WHEN}(?:dẫn|trích) lời(?: |$)`);

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
 * Papers, agencies, companies and models, in small letters, that the article calls so once: "tờ Rodong Sinmun", later "Rodong Sinmun nhấn mạnh". No
 * company is what it calls "ông" or by a title anywhere.
 */
export function papersOf(blocks: readonly BlockWords[]): ReadonlySet<string> {
  const papers = new Set<string>();
  const companies = new Set<string>();
  for (const words of blocks) {
    const { tokens, lower } = words;
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isCapital(tokens[at])) continue;
      const pair = `${lower[at - 2]} ${lower[at - 1]}`;
      if (LISTS.has(pair)) for (const one of listAt(words, at)) papers.add(one);
      // "tài xế xe khách Lục Hoài Lam" drives it.
      else if (HEADS.has(lower[at - 1] ?? '') || (HEADS.has(pair) && words.title[at - 4] !== 2))
        papers.add(runAt(words, at));
      else if (
        (pair === 'khủng bố' && BAND.test(lower.slice(Math.max(0, at - 4), at).join(' '))) ||
        isReporting(words, at)
      )
        papers.add(runAt(words, at));
      else if (isMake(words, at)) for (const one of modelsAt(words, at)) companies.add(one);
      else if (
        (COMPANY_HEADS.has(pair) && opensCompany(words, at, pair)) ||
        isTrader(words, at) ||
        isOfKind({ block: words.block, from: at, to: at + 1 }, words) ||
        // "bão Lamika", a storm; behind that it is known by its name
        (lower[at - 1] === 'bão' && !isNative(tokens[at]?.text ?? ''))
      )
        companies.add(runAt(words, at));
    }
  }
  if (companies.size > 0)
    for (const words of blocks)
      for (let at = 1; at < words.tokens.length; at += 1)
        if (isCapital(words.tokens[at]) && addressed({ from: at }, words)) companies.delete(runAt(words, at));
  for (const one of companies) papers.add(one);
  return papers;
}

/** A run of foreign words before what only papers do; "phóng viên Otto Weiss đưa tin" is somebody. */
function isReporting(words: BlockWords, at: number): boolean {
  const { tokens, lower } = words;
  if (isCapital(tokens[at - 1]) || isNative(tokens[at]?.text ?? '') || addressed({ from: at }, words)) return false;
  let end = at;
  while (isCapital(tokens[end])) end += 1;
  const behind = lower.slice(end, end + 6).join(' ');
  return REPORTS.test(behind) || (end - at === 1 && QUOTES.test(behind));
}

/** The words with capitals from `at` on. */
function runAt(words: BlockWords, at: number): string {
  const { tokens, lower } = words;
  let end = at;
  while (isCapital(tokens[end])) end = hyphensEnd(at, end + 1, words);
  return lower.slice(at, end).join(' ');
}

/** "Lamara Lynx" of "Toyota Lamara Lynx", and each of its words: so a test drive calls it further on. */
function modelsAt(words: BlockWords, at: number): string[] {
  if (isCapital(words.tokens[at - 1]) || addressed({ from: at }, words)) return [];
  const [, ...model] = runAt(words, at).split(' ');
  if (model.length === 0 || model.length > 3 || FIRST_NAMES.has(model[0] ?? '')) return [];
  return [model.join(' '), ...model.filter((word) => word.length > 3)];
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
