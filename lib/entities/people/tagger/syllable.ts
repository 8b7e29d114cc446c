import { withoutTones } from '../../../text/without-tones.ts';

/**
 * Whether a word can be a Vietnamese syllable by its letters: "nguyễn", "quyết"; not "macron", "alberto".
 * Onsets and rimes as in any grammar of Vietnamese spelling (Đoàn Thiện Thuật, Ngữ âm tiếng Việt); our own table.
 */
export const ONSET = '(?:ngh?|[cgknpt]h|gi|tr|qu|[bcdđghklmnprstvx])?';
/** Vowels, each with the codas that it takes. */
const RIMES: readonly string[] = [
  'a(?:ch?|n[gh]?|[imoptuy])?|ă(?:ng?|[cmpt])|â(?:ng?|[cmptuy])',
  'e(?:ng?|[cmopt])?|ê(?:ch|nh?|[mptu])?|i(?:ch|nh?|[amptu])?|iê(?:ng?|[cmptu])',
  'o(?:ng?|[cimpt])?|oa(?:ch?|n[gh]?|[imopty])?|oă(?:ng?|[cmt])|oe[not]?|oo(?:c|ng)',
  'ô(?:ng?|[cimpt])?|ơ[imnpt]?|u(?:ng?|[acimpt])?|uâ(?:ng?|[cty])|uê(?:ch|nh|t)?',
  'uô(?:ng?|[cimt])|uơ|uy(?:ch|nh?|ên|êt|[atu])?|ư(?:ng?|[acimtu])?|ươ(?:ng?|[cimptu])',
  'y(?:ê(?:ng?|[mtu]))?',
];
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES.join('|')})$`);

/** @param lower one word in small letters, NFC */
export const isVietnameseSyllable = (lower: string): boolean => lower.length <= 7 && SYLLABLE.test(withoutTones(lower));
