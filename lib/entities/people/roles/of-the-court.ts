import { isCapital } from '../../../text/tokens.ts';
import type { Person } from '../../entities.ts';
import type { BlockWords } from '../words/read-block.ts';
import { SAYS } from '../words/says.ts';
import type { NamedSpan } from './named-spans.ts';
import { MANY } from './others-role.ts';
import { plainTitle } from './plain-title.ts';

/** Before those of a kind, or one who is not told of: "đồng bị cáo", "mời luật sư", "đoàn luật sư", "là bị cáo". */
const OF_A_KIND: ReadonlySet<string> = new Set(
  'đồng cựu một mỗi từng nữ nam là làm thành như nghề đoàn phòng giới thuê mời nhờ có không cần cách ghế'.split(' '),
);
/** Behind another one, or those of a kind: "bị cáo thứ hai", "bị cáo nào", "bị cáo là người chưa thành niên". */
const OTHERS = /^(?:này|khác|thứ|đầu|còn|nào|trong|tại|của|và|là|người|đó)$/;
/** What one does who speaks in court. */
const PLEADS = /^(?:đề nghị|nêu |lập luận|phân tích|trình bày|đưa ra)/;

/**
 * Whom "bị cáo" or "luật sư" in small letters at `at` means: the only one of the paragraph who is accused, the only lawyer of the article where
 * this paragraph or the one before has named him and the word has him speak. Undefined where it means nobody, or not one alone.
 */
export function oneOfTheCourt(
  { block, lower, tokens, person }: BlockWords,
  at: number,
  named: readonly NamedSpan[],
  people: readonly Person[],
): Person | undefined {
  const role = `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
  if (role !== 'bị cáo' && role !== 'luật sư') return undefined;
  const [before, next] = [lower[at - 1] ?? '', tokens[at + 2]];
  if (OF_A_KIND.has(before) || MANY.has(before) || tokens[at - 1]?.kind === 'number' || isCapital(next))
    return undefined;
  if (OTHERS.test(next?.lower ?? '') || person?.[at + 2]) return undefined;
  const does = `${lower[at + 2]} ${lower[at + 3]}`;
  if (role === 'luật sư' && !PLEADS.test(does) && !SAYS.test(does)) return undefined;
  const start = tokens[at]?.start ?? 0;
  const isTold = ({ mentions }: Person, from: number) =>
    mentions.some((one) => one.block >= from && (one.block < block || (one.block === block && one.end < start)));
  const isOne = ({ roles }: Person) => roles.some(({ title }) => plainTitle(title).startsWith(role));
  const all = role === 'luật sư' ? people : named.map(({ person: him }) => him);
  const [one, ...others] = new Set(all.filter(isOne));
  // "Otto Weiss, luật sư nói …" tells what he is; "Với bị cáo Otto Weiss, luật sư nói …" is another.
  const isBeside = before === ',' && person?.[at - 2] && named.findLast(({ end }) => end < start)?.person === one;
  return one && !isBeside && others.length === 0 && isTold(one, role === 'luật sư' ? block - 1 : block)
    ? one
    : undefined;
}
