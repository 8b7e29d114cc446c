import { isCapital } from '../../../../text/tokens.ts';
import { beforeBracket } from '../../words/brackets.ts';
import { isNative, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';

/** Two or more of whom one was named right before: "hai đồng chí Kim Thị Hạnh và". */
export const isOfSeveral = ({ from }: TokenSpan, { lower }: BlockWords): boolean =>
  lower[from - 1] === 'và' &&
  /(?:hai|ba|các) (?:đồng chí|ông|bà|anh|chị)(?: [^\s,.;:]+){2,5}$/.test(
    lower.slice(Math.max(0, from - 9), from - 1).join(' '),
  );

/** "Chủ tịch Hồ Chí Minh, Chủ tịch Otto Weiss và Chủ tịch [Lamavong]": right before stands somebody who is called by the same title. */
export function isCalledLikeLast({ from }: TokenSpan, { tokens, lower, title }: BlockWords): boolean {
  const size = [4, 3, 2].find((back) => title[from - back] === back) ?? 0;
  const joint = from - size - 1;
  if (size === 0 || !/^(?:và|,)$/.test(lower[joint] ?? '')) return false;
  let name = joint;
  while (isCapital(tokens[name - 1]) && joint - name < LONGEST_NAME) name -= 1;
  // The title's own capital goes before a name: "Chủ | tịch | Otto Weiss".
  const isSame = lower.slice(name - size, name).join(' ') === lower.slice(from - size, from).join(' ');
  return name < joint && isSame;
}
const LONGEST_NAME = 6;

/** "các ông: Lý Cường, [Thái Lam], Hạ Vệ Đông": between commas of a list that people open. */
export function isAmongPeople({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower, place } = words;
  if (!/^(?:,|;|và|:)$/.test(lower[from - 1] ?? '') || !/^(?:,|;|và|\.)$/.test(lower[to] ?? '.')) return false;
  if (place[from] === to - from || !tokens.slice(from, to).every(({ text, isCapital: is }) => is && isNative(text)))
    return false;
  let at = from - 1;
  while (at > from - LONGEST_LIST && (isCapital(tokens[at]) || /^(?:,|;|và)$/.test(lower[at] ?? ''))) at -= 1;
  const isOpen = tokens[at]?.text === ':';
  if (isOpen && vietnameseName(tokens, from, to) === to - from && isOfElection(words, at)) return true;
  const end = isOpen ? at : at + 1;
  const before = lower.slice(Math.max(0, end - 8), end).join(' ');
  return (
    /(?:các|những|hai|ba|bốn) (?:ông|bà|anh|chị|đồng chí)$/.test(before) || (isOpen && POST_OF_SEVERAL.test(before))
  );
}
/** "các cố Tổng Bí thư: Trường Chinh, Lê Duẩn, …" */
const POST_OF_SEVERAL =
  /(?:các|hai|ba|bốn) (?:(?:cố|cựu|nguyên) )?(?:tổng bí thư|thủ tướng|tổng thống|chủ tịch nước|bị (?:cáo|can)|nghi phạm|nạn nhân|liệt s[ĩỹ])$/;
const LONGEST_LIST = 120;

/** "Đơn vị bầu cử số 1 (gồm các phường Hạ, Thượng): A, B": whether the sentence up to the colon at `colon` tells of who stands for election or was chosen. */
function isOfElection(words: BlockWords, colon: number): boolean {
  const { tokens, lower } = words;
  const end = beforeBracket(words, colon, LONGEST_BRACKET);
  for (let at = end - 1; at > Math.max(0, end - LONGEST_HEAD) && !/^[.;:!?]$/.test(tokens[at]?.text ?? ''); at -= 1) {
    if (THINGS.test(lower[at] ?? '')) return false;
    if (ELECTION.test(`${lower[at - 1]} ${lower[at]}`)) return true;
  }
  return false;
}
const LONGEST_BRACKET = 40;
const LONGEST_HEAD = 20;
const ELECTION = /^(?:bầu cử|ứng cử|trúng cử|đắc cử|tái cử|ứng viên|nhân sự|cá nhân)$/;
/** What is called after people. */
const THINGS = /^(?:đường|phố|trường|phường|xã|chợ|cầu|chùa|đình|trạm|tuyến|khu)$/;
