import type { Token } from '../../../text/tokens.ts';
import type { PartyFinding, TokenBlock } from '../finding.ts';
import { partyRegister } from '../register.ts';
import { countryAt } from '../words/country-at.ts';
import { nameAt } from '../words/party-forms.ts';

/** "các Đảng Cộng sản Trung Quốc, Cuba", "hai đảng Xã hội Pháp và Bỉ": one word for several parties, each told by its country. */
const MANY = /^(?:các|những|hai|ba|bốn|năm|nhiều)$/i;

/** @returns the index behind ", ", "và", or `at` where the list does not go on */
function behindJoint(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text;
  if (text === ',' && tokens[at + 1]?.text === 'và') return at + 2;
  return text === ',' || text === 'và' || text === 'cùng' ? at + 1 : at;
}

/**
 * Adds the other parties of "các Đảng Cộng sản Trung Quốc, Cuba và Pháp" behind the first, whose "Đảng" stands at `at`: where each is named by its
 * country alone, and that country has a party of the name.
 * @returns the index behind the last of them
 */
export function addCountriesOfMany(
  { block, text, tokens }: TokenBlock,
  at: number,
  next: number,
  first: PartyFinding,
  findings: PartyFinding[],
): number {
  if (!MANY.test(tokens[at - 1]?.text ?? '') || behindJoint(tokens, next) === next) return next;
  // "các Đảng Cộng sản Pháp", not "các đảng Cộng hòa (Mỹ)": the country stands in the name.
  const size = [1, 2, 3, 4, 5].find((back) => countryAt(tokens, next - back)?.next === next);
  const name = size && nameAt(tokens.slice(at, next - size), 0);
  if (!name || name.next !== next - size - at) return next;
  const { entries: all } = name.form;
  let end = next;
  for (let from = behindJoint(tokens, next); from > end; from = behindJoint(tokens, end)) {
    const found = countryAt(tokens, from);
    // "…, Cuba Miguel Ramos"
    if (!found || tokens[found.next]?.isCapital) break;
    end = found.next;
    const { code, name: land } = found.country;
    const entries = all.filter((entry) => partyRegister()[entry]?.country === code);
    const [start, last] = [tokens[from], tokens[end - 1]];
    if (entries.length === 0 || !start || !last) continue;
    const written = text.slice(start.start, last.end);
    findings.push({
      block,
      start: start.start,
      end: last.end,
      text: written,
      name: `${first.name} ${written}`,
      entries,
      country: { code, name: land },
    });
  }
  return end;
}
