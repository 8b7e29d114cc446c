import type { Block } from '../../../article/article.ts';
import { firstBehind } from '../../../text/first-behind.ts';
import type { Statement } from '../../card.ts';
import type { Quotation } from '../../sentences/quotations.ts';

/** Letters of a speech that is still one line of a card: a longer one goes on in the next. */
const LONGEST = 900;
/** Letters of sentences that are too short to be read for themselves: “Không. Mai chợ mở. Thế thôi”. */
const LONGEST_GAP = 40;

/**
 * Puts together the sentences that one pair of marks holds in a paragraph: “Nước đã rút. Mai chợ mở”, ông Lam nói. Each for itself would be
 * half a quotation, and few of them would be understood alone.
 */
export function wholeSpeeches(
  list: readonly Statement[],
  quoted: ReadonlyMap<number, readonly Quotation[]>,
  blocks: readonly Block[],
): Statement[] {
  const whole: Statement[] = [];
  for (let one of list) {
    const marks = quoted.get(one.block)!;
    const mark = marks[firstBehind(marks, ({ end }) => end > one.start)];
    const before = whole.at(-1);
    const text = blocks[one.block]!.text;
    const voice = before && mark && isOpenIn(before, one, mark) ? oneVoice(before, one) : undefined;
    if (voice) {
      whole[whole.length - 1] = { ...before!, ...voice };
      one = { ...one, ...voice };
    }
    if (before && mark && goesOn(whole.at(-1)!, one, mark)) {
      whole[whole.length - 1] = cut({ ...whole.at(-1)!, end: one.end, direct: true }, text);
      continue;
    }
    const from = mark && opensBefore(mark, one, before, text) ? mark.start : one.start;
    whole.push(from < one.start ? cut({ ...one, start: from }, text) : one);
  }
  return whole;
}

const cut = (one: Statement, text: string): Statement => ({ ...one, text: text.slice(one.start, one.end) });

/** Whether marks that open in one statement are still open where the next begins. */
const isOpenIn = (before: Statement, { block }: Statement, { start, closed }: Quotation): boolean =>
  closed && block === before.block && start < before.end;

/** "Bà Hạnh viết: “Nước đã rút. Mai chợ mở”, nữ ca sĩ nói.": of two who give one quotation, the one with a name. */
function oneVoice(before: Statement, one: Statement): Pick<Statement, 'speaker' | 'who' | 'verb'> | undefined {
  if ((before.speaker === null) === (one.speaker === null)) return undefined;
  const { speaker, who, verb } = one.speaker === null ? before : one;
  return { speaker, who, verb };
}

/** Whether marks that open in one statement are still open where the next begins, and the same voice speaks in both. */
const goesOn = (before: Statement, { block, start, end, speaker, who }: Statement, mark: Quotation): boolean =>
  block === before.block &&
  speaker === before.speaker &&
  // "Bí thư huyện nói: “… . …” - ông Lam nói."
  (speaker !== null || who === before.who) &&
  mark.start < before.end &&
  start - before.end < LONGEST_GAP &&
  end - before.start <= LONGEST;

/** Whether a speech opens a sentence or two before its first statement. */
const opensBefore = (mark: Quotation, one: Statement, before: Statement | undefined, text: string): boolean =>
  one.start - mark.start < LONGEST_GAP &&
  (before?.block !== one.block || before.end <= mark.start) &&
  /(?:^|[.!?…"”»])\s*$/u.test(text.slice(0, mark.start));
