import { COUNTRY_WORDS } from '../../entities/lexicon/countries.ts';
import type { Clause } from './clause.ts';
import { subjectOf } from './find-source.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import type { Source } from './source.ts';
import type { Speakers } from './speakers.ts';

/** Whom a body orders: "yêu cầu các trạm mở cửa", "giao Sở Y tế chủ trì"; not "yêu cầu ký nhận". */
const WHOM = /^ (?:cho )?(?:các(?! loại)|cơ quan|công an|sở|bộ|huyện|tỉnh|xã|người|\p{Lu}\p{L}*) /u;
/** What states and their ministries do in words: of a committee or a firm it tells a mood and no words. */
const STANCE = /^(?:hoan nghênh|đánh giá cao|bày tỏ)$/;
/** "Bộ Ngoại giao Lào", "phía Cuba", "Nhà Trắng" */
const OF_STATE =
  /^(?:phía|chính phủ|bộ (?:ngoại giao|quốc phòng)|quốc hội|nhà trắng|đảng|liên (?:hợp|hiệp) quốc|eu|asean|hai (?:nước|bên))(?!\p{L})/u;
/** Who orders in the state's name: of a firm or a hospital it tells an act. "UBND tỉnh", "Cục Đường thủy", "lãnh đạo huyện" */
const AUTHORITY =
  /^(?:(?:lãnh đạo )?(?:ubnd|ủy ban|sở|bộ|cục|tổng cục|cơ quan|công an|tòa|\p{L}+ ủy|tp|tỉnh|huyện)|ban bí thư|ban chấp hành|chính quyền|thủ tướng|tổng thống|người đứng đầu)(?!\p{L})/u;
/** A longer name of a body holds what it did: words. */
const LONGEST_WHO = 12;

const COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRY_WORDS.filter(({ isName }) => isName).map(({ name }) => name.toLowerCase()),
);

/** The body, or the state, whose order or stance a verb tells: "UBND tỉnh giao Sở Y tế chủ trì", "Lào hoan nghênh thỏa thuận". */
export function stanceOfBody(
  clause: Clause,
  { verb, start, kind }: ReportingVerb,
  speakers: Speakers,
): Source | undefined {
  const isOrder = kind === 'directive' && WHOM.test(clause.masked.slice(start + verb.length));
  if (!isOrder && !STANCE.test(verb)) return undefined;
  const source = subjectOf(clause, start, speakers, 'public');
  if (!source || source.person || source.pronoun) return undefined;
  const who = clause.masked.slice(source.start - clause.start, source.end - clause.start).toLowerCase();
  // "Huyện họp, quyết định đắp đê, giao Sở …": only what it says right there.
  if (/[,;:]/.test(clause.masked.slice(source.end - clause.start, start)) || who.split(' ').length > LONGEST_WHO)
    return undefined;
  return OF_STATE.test(who) || COUNTRIES.has(who) || (isOrder && AUTHORITY.test(who)) ? source : undefined;
}
