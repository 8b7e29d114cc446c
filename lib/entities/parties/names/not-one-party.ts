import { startsWithCapital, type Token } from '../../../text/tokens.ts';
import { partyRegister } from '../register.ts';
import { countryAt } from '../words/country-at.ts';
import type { PartyForm } from '../words/party-forms.ts';
import { isUnionOf } from './party-list.ts';

/** "băng đảng CJNG", "Trường Đảng Lê Hồng Phong", "Ban cán sự đảng Bộ Tài chính": no party, whatever follows. */
export function isOtherThing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before === 'liên') return true; // "liên đảng CDU/CSU": two parties
  if (isUnionOf(tokens, at)) return true; // "Liên minh các đảng Lam Sơn (LLS)"
  if (before === 'trường' && tokens[at + 1]?.isCapital) return true;
  return before === 'băng' || before === 'lưỡng' || (before === 'sự' && /^cán$/i.test(tokens[at - 2]?.text ?? ''));
}

/** "các đảng Cộng sản và công nhân": a kind of parties, not one of them. */
export function isPlural(tokens: readonly Token[], at: number, form: PartyForm, next: number): boolean {
  const joined = /^(?:và|hay|,|lẫn)$/.test(tokens[next]?.text ?? '');
  const second = tokens[next + 1]?.text ?? '';
  if (joined && /^công$/i.test(second) && tokens[next + 2]?.text === 'nhân') return true;
  // "Đảng Cộng sản hai nước"
  if (form.entries.length > 1 && /^(?:hai|các|ba|nhiều) nước$/.test(`${tokens[next]?.text} ${second}`)) return true;
  // "giữa hai Đảng Cộng sản"
  if (/^(?:hai|2)$/.test(tokens[at - 1]?.text ?? '') && tokens[next - 1]?.lower === 'sản')
    return !joined && !hasCountry(tokens, next, form);
  if (!/^(?:các|những|nhiều|mọi|nhóm)$/i.test(tokens[at - 1]?.text ?? '') || form.entries.length < 2) return false;
  if (/^nội$/i.test(tokens[at - 2]?.text ?? '')) return false; // "nội các đảng Bảo thủ"
  return !hasCountry(tokens, next, form) && !(joined && startsWithCapital(second));
}

/** Whether the country of such a party stands behind its name. */
export function hasCountry(tokens: readonly Token[], next: number, form: PartyForm): boolean {
  const found = countryAt(tokens, next);
  return (
    found !== undefined && form.withCountry.some((entry) => partyRegister()[entry]?.country === found.country.code)
  );
}
