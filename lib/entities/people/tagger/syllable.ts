/**
 * Whether a word can be a Vietnamese syllable by its letters: "nguyễn", "quyết"; not "macron", "alberto".
 * Onsets and rimes as in any grammar of Vietnamese spelling (Đoàn Thiện Thuật, Ngữ âm tiếng Việt); our own table.
 */
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const RIMES: readonly string[] = [
  // the vowel alone, then with each coda it takes
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu',
  'o|oc|oi|om|on|ong|op|ot|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oe|oen|oeo|oet|ooc|oong',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|u|ua|uc|ui|um|un|ung|up|ut|uâc|uân|uâng|uât|uây|uê|uêch|uênh|uêt',
  'uôc|uôi|uôm|uôn|uông|uôt|uơ|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu|uyn|ư|ưa|ưc|ưi|ưm|ưn|ưng|ưt|ưu|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu',
  'y|yêm|yên|yêng|yêt|yêu',
];
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES.join('|')})$`);

/** Tone marks, which sit on any vowel: U+0300 grave, U+0301 acute, U+0303 tilde, U+0309 hook, U+0323 dot. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** @param lower one word in small letters, NFC */
export function isVietnameseSyllable(lower: string): boolean {
  return lower.length <= 7 && SYLLABLE.test(lower.normalize('NFD').replace(TONES, '').normalize('NFC'));
}
