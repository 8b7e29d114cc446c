// Letters that only Vietnamese writes: none of them stands in French, Portuguese, Turkish or a transliteration.
const NOT_VIETNAMESE = /[^ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]+/giu;
// The commonest syllables, written without their marks on pages that lost them.
const BARE = /\b(?:cua|nhung|trong|khong|nguoi|duoc|cac|cho|voi|thanh|chinh|viet nam|quoc|den|va|la)\b/gi;

/**
 * Is this Vietnamese? At least 4 in 100 letters bear marks of their own in any Vietnamese prose (about 20 do), hardly any in other
 * languages. Text whose marks were stripped is told by its commonest syllables.
 */
export function isVietnamese(text: string): boolean {
  const sample = text.slice(0, 20_000).normalize('NFC');
  const letters = sample.replace(/\P{L}+/gu, '').length;
  if (letters === 0) return false;
  if (sample.replace(NOT_VIETNAMESE, '').length / letters >= 0.04) return true;
  const words = sample.match(/[\p{L}]+/gu)?.length ?? 0;
  return words >= 60 && (sample.match(BARE)?.length ?? 0) / words >= 0.1;
}
