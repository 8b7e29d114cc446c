import type { ReportingVerb } from '../../verbs/reporting-verbs.ts';

/** "Ông Lam | cho VOA biết …", "… cho phóng viên Tin Chiều hay": whom he told stands within the verb. Not "tôi báo cho Lam biết". */
const TOLD =
  /(?<!\p{L})(?<!(?:báo|để|nói|tin|muốn|hãy) )cho (?!biết|hay)(?:(?:tờ|báo|hãng tin|hãng|đài|kênh|phóng viên|PV|nhà báo) ){0,3}(?:\p{Lu}[\p{L}.]* ){0,5}(?:biết|hay)(?! (?:gì|sớm|trước))(?!\p{L})/gu;

/** Without it nobody is told, and the dear pattern is not even made. */
const TO_SOMEBODY = /cho (?:\p{Lu}|(?:tờ|báo|hãng|đài|kênh|phóng viên|PV|nhà báo) )/u;

/** Verbs of report in a sentence that are parted so. */
export const toldToMedia = (text: string): ReportingVerb[] =>
  !TO_SOMEBODY.test(text)
    ? []
    : Array.from(text.matchAll(TOLD), ({ 0: verb, index: start }) => ({ verb, start, kind: 'core' }));
