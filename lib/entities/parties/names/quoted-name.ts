import { isCapital, type Token } from '../../../text/tokens.ts';
import { type FormMatch, nameAt } from '../words/party-forms.ts';
import { startsLikeParty } from '../words/party-vocabulary.ts';

const OPENS = /^["“'‘«]$/;
const CLOSES = /^["”'’»]$/;
const LONGEST = 12;

/** Where the quotation that begins with the word at `from` closes; undefined where it is not the length or the make of a name. */
function closingQuote(tokens: readonly Token[], from: number): number | undefined {
  if (!isCapital(tokens[from])) return undefined;
  for (let index = from; index < from + LONGEST; index += 1) {
    const token = tokens[index];
    if (!token) return undefined;
    if (CLOSES.test(token.text)) return index;
    if (token.kind === 'mark' && !/^[-–&]$/.test(token.text)) return undefined;
  }
  return undefined;
}

/** The listed name alone in quotation marks that open at `at`: đảng cực hữu "Tập hợp Quốc gia". */
export function listedInQuotesAt(tokens: readonly Token[], at: number): FormMatch | undefined {
  if (!OPENS.test(tokens[at]?.text ?? '')) return undefined;
  const found = nameAt(tokens, at + 1, ['đảng']);
  return found && CLOSES.test(tokens[found.next]?.text ?? '') ? found : undefined;
}

/** Where a name that nobody listed closes whose quotation marks open at `at`: đảng đối lập "Những người Đổi thay"; `at` where it is none. */
export function quoteEndAt(tokens: readonly Token[], at: number): number {
  const close = OPENS.test(tokens[at]?.text ?? '') ? closingQuote(tokens, at + 1) : undefined;
  if (close === undefined) return at;
  const capitals = tokens.slice(at + 1, close).filter(isCapital).length;
  return capitals > 1 || close === at + 2 ? close : at;
}

/** đảng "Đầy tớ của Nhân dân", đảng “Gieo Hạt”: the name in quotation marks after "đảng"; `next` is behind the closing one. */
export function quotedNameAt(
  tokens: readonly Token[],
  at: number,
): { next: number; form?: FormMatch['form'] } | undefined {
  if (!OPENS.test(tokens[at + 1]?.text ?? '')) return undefined;
  const close = closingQuote(tokens, at + 2);
  if (close === undefined) return undefined;
  const listed = [nameAt(tokens, at + 2, ['đảng']), nameAt(tokens, at + 2)].find((found) => found?.next === close);
  if (listed) return { next: close + 1, form: listed.form };
  const words = tokens.slice(at + 2, close);
  // Not a slogan of the Party: "lời Đảng “Dân là gốc”".
  const isName = tokens[at]?.text === 'đảng' || startsLikeParty(tokens, at + 2) || words.every(isCapital);
  return isName ? { next: close + 1 } : undefined;
}

/** "Đảng Nhân dân Con Gián" in quotation marks: the whole of it is the name. Where it ends, or `at` where it is no such name. */
export function nameInQuotesEnd(tokens: readonly Token[], at: number): number {
  if (!OPENS.test(tokens[at - 1]?.text ?? '')) return at;
  const close = closingQuote(tokens, at + 1);
  if (close === undefined) return at;
  for (let index = at + 2; index < close; index += 1)
    if (!isCapital(tokens[index]) && !isCapital(tokens[index - 1])) return at;
  return close;
}
