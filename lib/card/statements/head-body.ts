import { isVietnameseSyllable } from '../../entities/people/tagger/syllable.ts';
import { type Clause, fromQuoted, type Segment, trimmed, type Word, wordsIn } from './clause.ts';
import { isFrom, joinsOn, leadsOn, onlyAdverbs, opensPredicate, withoutAdverbs } from './predicates.ts';
import type { VerbKind } from './reporting-verbs.ts';
import type { Source } from './source.ts';
import type { Named, Speakers } from './speakers.ts';
import { DETERMINERS, PAPERS, PRONOUNS, SPEAKING_NOUNS } from './who-can-speak.ts';

const MOST_NOUN_WORDS = 3;

/** Whether words open a noun that can speak, behind determiners. */
export const opensNoun = (lower: readonly string[]): boolean => nounLength(lower) > 0;

/** Whether words open the name of a paper. */
export const opensPaper = (lower: readonly string[]): boolean => PAPERS.includes(lower.slice(0, 2).join(' '));

/** How many words such a noun and its determiners are: 3 for "nhiều chuyên gia"; 0 where there is none. */
function nounLength(lower: readonly string[]): number {
  for (let at = 0; at < 4; at++) {
    for (let length = MOST_NOUN_WORDS; length > 0; length--)
      if (SPEAKING_NOUNS.has(lower.slice(at, at + length).join(' '))) return at + length;
    const pair = lower.slice(at, at + 2).join(' ');
    if (DETERMINERS.has(pair)) at++;
    else if (!DETERMINERS.has(lower[at] ?? '') && !/^\d+$/.test(lower[at] ?? '')) return 0;
  }
  return 0;
}

/**
 * A body, a group, a place or a pronoun at the head of a segment.
 * @param reach `verb` it leads to the verb behind the segment; `whole` it fills the segment; `opens` it opens a clause that goes on
 */
export function bodyIn(
  clause: Clause,
  segment: Segment,
  named: readonly Named[],
  speakers: Speakers,
  kind: VerbKind,
  reach: 'verb' | 'whole' | 'opens' = 'verb',
): Source | undefined {
  const open = trimmed(clause, fromQuoted(clause, segment));
  const words = wordsIn(clause, open);
  if (words.length === 0 || (reach === 'verb' && words.length > 24)) return undefined;
  const lower = words.map(({ text }) => text.toLowerCase());
  const start = clause.start + words[0]!.start;
  const two = lower.slice(0, 2).join(' ');
  const pronoun = two in PRONOUNS ? two : lower[0]!;
  const isTitled = two === 'đồng chí' && opensNoun(lower.slice(2));
  const isOwner = (lower[0] === 'ông' || lower[0] === 'bà') && lower[1] === 'chủ';
  if (PRONOUNS[pronoun] && !isTitled && !isOwner) {
    const end = start + pronoun.length;
    const rest = clause.masked.slice(end - clause.start, open.end).replace(/^ (?:này|ấy|ta)(?![\p{L}\p{M}])/iu, '');
    if (/^\s+\p{Lu}/u.test(rest) || (reach === 'verb' && !leadsOn(rest, kind))) return undefined;
    return { start, end, person: null, pronoun };
  }
  const from = isTitled ? clause.start + words[2]!.start : start;
  const titleless = isTitled ? 2 : 0;
  const noun = nounLength(lower.slice(titleless));
  // "Tuyên bố trên được đưa ra sau khi …": a paper says, and does nothing before.
  if (reach !== 'verb' && opensPaper(lower)) return undefined;
  const place = named.find((one) => one.kind === 'body' && one.start === start);
  if (!noun && !place && !(reach === 'verb' && isOneName(words, words[0]!.start === 0))) return undefined;
  let end = clause.start + endOfNoun(words.slice(titleless), noun, open.end, place && place.end - clause.start);
  const gap = clause.masked.slice(end - clause.start, open.end);
  // "thông cáo hôm nay của Bộ Ngoại giao | cho biết"
  if (reach === 'verb' && isFrom(withoutAdverbs(gap))) end = clause.start + open.end;
  else if (reach !== 'opens' && !onlyAdverbs(gap) && !(reach === 'verb' && joinsOn(gap))) return undefined;
  const text = clause.masked.slice(from - clause.start, end - clause.start).trim();
  return { start, end: from + text.length, person: (noun > 0 && speakers.bearerOf(text)) || null };
}

/** "TikTok", "Bình Nhưỡng": one capitalised name and nothing else, adverbs aside. */
const NO_NAME =
  /^(?:khi|nếu|sau|trước|dù|vì|tuy|để|với|từ|tôi|tớ|mình|chúng|ta|tao|em|con|cháu|bạn|ai|gì|đây|đó|điều|việc)$/iu;

function isOneName(words: readonly Word[], opensSentence: boolean): boolean {
  let at = 0;
  while (at < words.length && /^\p{Lu}/u.test(words[at]!.text)) at++;
  if (at === 0 || at > 5 || NO_NAME.test(words[0]!.text) || !onlyAdverbs(words[at]?.rest ?? '')) return false;
  // The first word of a sentence is capitalised whatever it is ("Đáng lưu ý"), unless it can be no word of ours: "Nissan".
  const { text } = words[0]!;
  return at > 1 || /\p{Lu}.*\p{Lu}/u.test(text) || !opensSentence || !isVietnameseSyllable(text.toLowerCase());
}

/** Where the noun phrase ends: before the first adverb or word of a predicate behind its first words. Offsets in the sentence. */
function endOfNoun(words: readonly Word[], noun: number, end: number, atLeast = 0): number {
  for (let at = Math.max(1, noun); at < words.length; at++) {
    const { start, rest } = words[at]!;
    if (start >= atLeast && opensPredicate(rest) && !isOneWord(words[at - 1]!.text, rest)) return start;
  }
  return end;
}

/** "cục hàng không", "bộ chỉ huy", "nhóm nghiên cứu", "cơ quan có thẩm quyền": a word of predicates that ends a compound is none. */
const ONE_WORD =
  /^(?:(?:hàng|phòng) không|\p{L}+ (?:chỉ huy|có thẩm quyền)|(?:ban|nhà) tổ chức|(?:nhóm|nhà|giới) nghiên cứu)(?!\p{L})/iu;

const isOneWord = (before: string, rest: string): boolean => ONE_WORD.test(`${before} ${rest}`);
