import { withoutTones } from '../../../text/without-tones.ts';

/**
 * Onsets, rimes, vowels and codas as in any grammar of Vietnamese spelling (Đoàn Thiện Thuật, Ngữ âm tiếng Việt); our own tables. Looked up: as
 * patterns they took five milliseconds to make each time that the background starts.
 */
const ONSETS: ReadonlySet<string> = new Set(
  '|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|ch|gh|kh|ng|nh|ph|th|gi|tr|qu|ngh'.split('|'),
);
/** What a syllable of ours ends with, without tones. */
const RIMES: ReadonlySet<string> = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc ' +
    'oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uâc uân uâng uât uây uc uê uêch uênh uêt ' +
    'ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ' +
    'ươt ươu ưt ưu y yêm yên yêng yêt yêu'
  ).split(' '),
);
/** Vowels and codas that our ears know, in more ways than we write them. */
const VOWELS: ReadonlySet<string> = new Set(
  (
    'oai oay oeo uây uôi uya uyê ươi ươu iê iêu yê yêu ia iu ua uâ ue uê ui uô uơ uy ưa ưi ươ ưu ai ao au ay âu ây eo êu oa oă oe oi oo ôi ơi ' +
    'a ă â e ê i o ô ơ u ư y'
  ).split(' '),
);
const CODAS: ReadonlySet<string> = new Set('|c|ch|n|ng|nh|m|p|t'.split('|'));

/** The longest syllable, and its longest onset and coda: letters. */
const LONGEST = 7;
const LONGEST_ONSET = 3;
const LONGEST_CODA = 2;

/**
 * Whether a word can be a Vietnamese syllable by its letters: "nguyễn", "quyết"; not "macron", "alberto".
 * @param lower one word in small letters, NFC
 */
export const isVietnameseSyllable = (lower: string): boolean => isBehindOnset(lower, (rime) => RIMES.has(rime));

/** Whether a word could be said as a syllable of ours, however we would write it: "moan", "kem". @param lower one word in small letters, NFC */
export const soundsVietnamese = (lower: string): boolean =>
  isBehindOnset(lower, (rime) => {
    for (let size = 0; size <= LONGEST_CODA && size < rime.length; size++) {
      const end = rime.length - size;
      if (CODAS.has(rime.slice(end)) && VOWELS.has(rime.slice(0, end))) return true;
    }
    return false;
  });

function isBehindOnset(lower: string, holds: (rime: string) => boolean): boolean {
  if (lower.length > LONGEST) return false;
  const plain = withoutTones(lower);
  for (let size = 0; size <= LONGEST_ONSET && size < plain.length; size++)
    if (ONSETS.has(plain.slice(0, size)) && holds(plain.slice(size))) return true;
  return false;
}
