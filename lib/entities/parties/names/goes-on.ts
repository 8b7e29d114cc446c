import { startsWithCapital, type Token } from '../../../text/tokens.ts';
import { countryAt } from '../words/country-at.ts';
import { type FormMatch, nameAt, type PartyForm, partiesAbbreviated } from '../words/party-forms.ts';
import { isPartyWord, startsLikeParty } from '../words/party-vocabulary.ts';

/** "Đảng Dân chủ Tự do" goes on after the listed "Đảng Dân chủ"; "Đảng Dân chủ Joe Biden" does not. */
export function goesOn(tokens: readonly Token[], { next: listedEnd, form }: FormMatch, coinedEnd: number): boolean {
  const next = tokens[listedEnd]?.text ?? '';
  // "Đảng Liên minh vì Tương lai"; but "đảng Dân chủ và Cộng hòa" are two.
  if (coinedEnd > listedEnd + 1 && next === 'vì') return true;
  if (coinedEnd > listedEnd + 1 && next === 'và')
    return !nameAt(tokens, listedEnd + 1, ['đảng']) && ![1, 2, 3].some((back) => countryAt(tokens, listedEnd - back));
  // "Đảng ACD-Wazee" of the listed "ACD"
  if (next === '-' && coinedEnd > listedEnd && tokens[listedEnd]?.start === tokens[listedEnd - 1]?.end) return true;
  // "Đảng Dân tộc Lam và Dân chủ (LNDP)" of the listed "Đảng Dân tộc"
  if (coinedEnd > listedEnd + 2 && startsWithCapital(next) && isPartyBeforeLetters(tokens, coinedEnd, form))
    return true;
  if (coinedEnd === listedEnd + 1 && startsWithCapital(next) && tokens[coinedEnd]?.text === '(') return true; // "Đảng Đoàn kết Sierra (SUP)"
  if (coinedEnd > listedEnd && isExplainedOtherwise(tokens, coinedEnd, form)) return true;
  // "Đảng Đổi mới xã hội (PRS)"
  if (coinedEnd === listedEnd + 2 && tokens[coinedEnd]?.text === '(' && startsLikeParty(tokens, listedEnd)) return true;
  if (coinedEnd <= listedEnd || !startsWithCapital(next) || !isPartyWord(next)) return false;
  return (
    next === 'Mới' || // "Đảng Cánh tả Mới"
    startsLikeParty(tokens, listedEnd) ||
    countryAt(tokens, listedEnd + 1) !== undefined ||
    tokens[coinedEnd]?.text === '(' // "Đảng Hy vọng Xanh (HVX)"
  );
}

/** Words of a party's name, and letters in brackets that are not those of the listed one. */
function isPartyBeforeLetters(tokens: readonly Token[], end: number, { entries }: PartyForm): boolean {
  const letters = tokens[end + 1]?.text ?? '';
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')' || !/^\p{Lu}{3,}$/u.test(letters)) return false;
  return startsLikeParty(tokens, end - 2) && !entries.some((entry) => partiesAbbreviated(letters).includes(entry));
}

/** "Đảng Bình minh đổi mới liên bang (BDL)" of the listed "Đảng Bình minh đổi mới (BD)": the letters are those of another, longer name. */
function isExplainedOtherwise(tokens: readonly Token[], end: number, { entries }: PartyForm): boolean {
  const letters = tokens[end + 1]?.text ?? '';
  if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')' || !/^\p{Lu}{3,}$/u.test(letters)) return false;
  const own = partiesAbbreviated(letters);
  return own.length > 0 && !entries.some((entry) => own.includes(entry));
}
