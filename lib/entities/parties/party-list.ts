import type { Token } from '../../text/tokens.ts';
import { countryAt } from './country-at.ts';
import { isPartyWord } from './party-vocabulary.ts';
import { unknownPartyEnd } from './unknown-party.ts';

/** Before "đảng" they make it several parties: "các đảng", "hai đảng". */
const MANY = /^(?:các|những|hai|ba|bốn|năm|sáu|bảy|nhiều|số|nhóm|\d+)$/i;
/** Between "các đảng" and the first name: "các đảng như …", "ba đảng gồm …". */
const LEADS = /^(?:như|gồm|bao|là|:)$/;
const JOINS = /^(?:,|và|hoặc|hay|cùng)$/;
const LONGEST = 6;

/** Where the first name of a list stands that the "đảng" at `at` opens; undefined where it opens none. */
export function listOpenedAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== 'đảng' || !MANY.test(tokens[at - 1]?.text ?? '')) return undefined;
  let first = at + 1;
  while (LEADS.test(tokens[first]?.text ?? '')) first += 1;
  return tokens[first]?.isCapital ? first : undefined;
}

/** Where the next name of a list may begin that has come as far as `at`. */
export function nextOfList(tokens: readonly Token[], at: number): number | undefined {
  if (!JOINS.test(tokens[at]?.text ?? '')) return undefined;
  return tokens[at]?.text === ',' && tokens[at + 1]?.text === 'và' ? at + 2 : at + 1;
}

/**
 * Where a name ends that nobody listed and that stands without "đảng" in a list of parties: "các đảng như Pheu Chart, Thai Sang Thai và
 * Prachachart". After a comma the list must go on: what follows its last name is another thing ("…, Reuters đưa tin"). `at` where none stands.
 */
export function listedNameEnd(tokens: readonly Token[], at: number): number {
  const end = unknownPartyEnd(tokens, at - 1, LONGEST);
  const isExplained = tokens[countryAt(tokens, end)?.next ?? end]?.text === '(';
  if (isExplained) return end;
  const isName = tokens.slice(at, end).every(({ text }) => isPartyWord(text) || /^[-–.'’a-z]+$/i.test(text));
  if (!isName) return at;
  return tokens[at - 1]?.text !== ',' || /^(?:,|và|hoặc|hay|cùng|\()$/.test(tokens[end]?.text ?? '') ? end : at;
}
