import { startsWithCapital } from '../../text/tokens.ts';
import type { MainEvent, Statement } from '../card.ts';
import type { Material } from '../material.ts';
import { type Sentence, syllables } from '../sentences/sentence-list.ts';
import { overlap } from '../sentences/sentence-score.ts';
import { isCaption } from '../sentences/stands-alone.ts';
import { ON_MATTER } from '../statements/reports/find-report.ts';
import { BLANK } from '../verbs/clause.ts';
import { reportingVerbs } from '../verbs/reporting-verbs.ts';
import { actOfHeadline } from './deeds/act-of-headline.ts';
import { answersAsked } from './deeds/answers-asked.ts';
import { happeningIn } from './deeds/happening.ts';
import { toldOfIt } from './deeds/told-of-it.ts';
import { LONGEST_WHAT, predicate } from './deeds/what-was-done.ts';
import { opensIt, saysIt } from './subject/subject-of-event.ts';
import { withDayOfAct } from './when/day-of-act.ts';
import { deathNotice } from './when/death-notice.ts';
import { whenAndWhere } from './when/when-and-where.ts';
import { withoutAsides } from './words/asides.ts';
import { isSpeech } from './words/is-speech.ts';
import { pointsBack } from './words/points-back.ts';
import { OF_HEADLINE, OF_HEADLINE_IN_LEAD, type Subject, TENSE, type Told } from './words/told.ts';

/** Sentences from the top in which the event is looked for: the lead, and the first of the body; so many of them at least. */
const LOOKED_AT = 3;
const OF_BODY = 2;
/** The same where an election is looked for. */
const LOOKED_AT_LONGER = 6;
/**
 * Who did what, when and where: from the first sentence whose subject opens it or says what it reports, where it tells what the headline tells.
 * Each line stands in that sentence; what the sentence does not tell is left out, and without such a sentence, be it the headline, all of it. A lead that shares
 * little with the headline, or tells who somebody is, counts only where no sentence behind it does better.
 */
export const mainEvent = (material: Material, statements: readonly Statement[]): MainEvent =>
  deathNotice(material) ?? withDayOfAct(actOf(eventOf(material, statements), material, statements), material);

/** What the headline tells that was done, where the event only stands beside it. */
function actOf(event: MainEvent, material: Material, statements: readonly Statement[]): MainEvent {
  const title = new Set(syllables(material.article.title));
  const told = () =>
    material.sentences.slice(0, LOOKED_AT_LONGER).flatMap((one) => toldIn(one, material, title, statements));
  return actOfHeadline(event, material.article.title, told, () => headline(material, title));
}

function eventOf(material: Material, statements: readonly Statement[]): MainEvent {
  const title = new Set(syllables(material.article.title));
  let unsure: Told | undefined;
  let said: Told | undefined;
  let last: Told | undefined;
  let dated: Told | undefined;
  let held: MainEvent | undefined;
  const isLead = ({ block }: Sentence) => material.article.blocks[block]!.kind === 'lead';
  const lead = material.sentences.filter(isLead);
  const first = lead.slice(0, LOOKED_AT);
  for (const sentence of [...first, ...material.body.slice(0, Math.max(OF_BODY, LOOKED_AT - first.length))])
    for (const told of toldIn(sentence, material, title, statements)) {
      const { event, name, isSaid } = told;
      // "Ông Lam mong thêm tàu." is said where somebody meets somebody: "Chiều 1/3, tại Cần Thơ, ông Lam đã tiếp …".
      if (said && !isSaid && name === said.name && name && event.when && TENSE.test(event.what ?? '')) return event;
      // "Chiều 1/3, xã tổ chức hội nghị. | Bà Hạnh chủ trì.": its host, and no event beside it.
      if (last?.event.when && !event.when && HOSTS.test(event.what ?? '')) continue;
      if (told.opensLead) last ??= told;
      if (told.isOnDay) dated ??= told;
      if (!told.isLikely) continue;
      if (told.isSure && !isSaid && !said) {
        // "Trụ sở đã xong. Ông Lam dự lễ mở cửa.": him, where the headline names him.
        if (held && !(name && material.article.title.includes(name.split(' ').at(-1)!))) return held;
        if (!told.isNoun || !isLead(sentence)) return event;
        held = event;
        continue;
      }
      if (told.isSure) said ??= told;
      unsure ??= told;
    }
  const best = said ?? unsure;
  const isBehind = best?.isSaid && last && !isHeadlineOf(best, material.article.title) && wasDone(last);
  return held ?? (isBehind ? last : (best ?? last ?? headline(material, title) ?? dated))?.event ?? {};
}

/** "Ông Lam từ chức", "Hai trạm bốc cháy": who did what by the headline, where no sentence tells it. */
function headline(material: Material, title: ReadonlySet<string>): Told | undefined {
  const [first] = material.article.blocks;
  if (first?.kind !== 'title') return undefined;
  const place = placeAhead(first.text, material);
  const start = place || OF_MATTER.test(first.text) ? first.text.indexOf(': ') + 2 : 0;
  const text = first.text.slice(start);
  if (NO_TALE.test(text)) return undefined;
  const sentence = { block: 0, start, end: first.text.length, text, index: 0 };
  const masked = withoutAsides(text);
  const subject = opensIt(sentence, masked, { ...material, article: { ...material.article, title: '' } });
  const told = subject && toldOfIt(subject, sentence, masked, material, title);
  const { who = '', what: all = '' } = told?.event ?? {};
  const what = all.replace(ANOTHER_TALE, '');
  if (
    !told ||
    (what !== all && !what.includes(' ')) ||
    NO_DEED.test(what) ||
    (subject?.isNoun && (MANY_WORDS.test(who) || reportingVerbs(who, BLANK).length > 0))
  )
    return undefined;
  const { where = place } = told.event;
  return { ...told, event: { ...told.event, what, ...(where && { where }) } };
}

/** "Lào: Quốc hội mở phiên họp", "Bầu cử Lào: Đảng Hoa Mai thắng": the place ahead of the tale. */
function placeAhead(title: string, { entities }: Material): string | undefined {
  const colon = title.indexOf(': ');
  return entities.places
    .flatMap(({ mentions }) => mentions)
    .find(({ block, start, end }) => block === 0 && end === colon && OF_ELECTION.test(title.slice(0, start)))?.text;
}

/** "Bão số 3: Lào đóng chợ": what it is about ahead of the tale, and nobody who says it. */
const OF_MATTER =
  /^(?:Bão|Lũ|Mưa|Động đất|Vụ|Cháy|Dịch|Bầu cử|Tổng tuyển cử|Đại hội|Hội nghị|Kỳ họp|Phiên họp|Thượng đỉnh|Chiến sự|Xung đột|Căng thẳng|Khủng hoảng|Biểu tình|Đảo chính|Tranh chấp|Kỷ niệm|Diễn đàn|Biển Đông)(?=[ :])[^:]{0,60}: /u;

const OF_ELECTION = /^(?:(?:Bầu|Tổng tuyển) cử )?$/u;

/** "mở chợ|, Lào đóng cầu"; not "gặp ông Lam, bà Hạnh", "tiếp Tổng Bí thư, Chủ tịch nước Lào". */
const ANOTHER_TALE =
  /, (?!(?:Chủ tịch|Tổng Bí thư|Bí thư|Thủ tướng|Bộ trưởng) (?:\p{Ll}+ )?\p{Lu}[\p{L} ]*$)\p{Lu}\S*(?: \p{Lu}\S*)* (?!\p{Lu}|bà |ông ).*$/u;

const HOSTS = /^(?:đã )?(?:đồng )?(?:chủ trì|điều hành|(?:đến |tham )?dự) /u;

/** "nên mở chợ", "mở chợ, anh vợ khóc", "bị ong đốt đã khỏe": no deed, two stories, or who that is. */
const NO_DEED =
  /^(?:nên|cần|có|là|luôn|như|muốn|không|tuổi|màu|bị .* (?:đã|có thể)) |, (?:anh|em|tôi|chị|vợ|chồng|con) /u;

/** "Hàng trăm người tiễn người phụ nữ | bị …", "Những người ông Lam | cân nhắc": more than a noun. */
const MANY_WORDS = /^Những |(?:\S+ ){7}/u;

/** A headline that asks, names its matter first, or quotes. */
const NO_TALE = /^["“‘']|[:?!;|]|(?:^| )(?:gì|sao|nào|bao nhiêu|ra sao|vì sao|ai|đâu)(?= |$)/iu;

/** "Chiều 1/3, ông Lam tiếp bà Hạnh. | Ông mong thêm tàu.": what was done on a day that the lead tells comes before what was said then. */
const wasDone = ({ event, isSaid }: Told): boolean => !isSaid && !!event.when && !/^sẽ /u.test(event.what ?? '');

/** "Ông Lam: Cần thêm tàu", "Ông Lam kêu gọi mở chợ": the headline is what is said. */
const isHeadlineOf = ({ name = '' }: Told, title: string): boolean =>
  reportingVerbs(title, BLANK).length > 0 || title.includes(`${name.split(' ').at(-1)}: `);

/** "Trước đó, ngày 1/3, xã đã đóng chợ.": what led to the event. */
const OF_BEFORE = /^(?:Trước đó|Hôm đó)(?!\p{L})/u;

function toldIn(
  sentence: Sentence,
  material: Material,
  title: ReadonlySet<string>,
  statements: readonly Statement[],
): Told[] {
  const isLead = material.article.blocks[sentence.block]!.kind === 'lead';
  const answer = answersAsked(sentence, material);
  if (answer) return [answer];
  // "Kênh sẽ sớm xong. Đó là nhận định của ông Lam.": what he thinks.
  const isOfNext = ({ block, start, direct, who }: Statement) =>
    block === sentence.block && start === sentence.start && !direct && !sentence.text.includes(who);
  if (statements.some(isOfNext)) return [];
  if (isSpeech(sentence.text, isLead) || ON_MATTER.test(sentence.text) || (!isLead && isCaption(sentence.text)))
    return [];
  if ((!isLead || sentence.start > 0) && OF_BEFORE.test(sentence.text)) return [];
  const masked = withoutAsides(sentence.text);
  const tell = (subjects: readonly (Subject | undefined)[]) =>
    subjects.flatMap((subject) => (subject && toldOfIt(subject, sentence, masked, material, title)) ?? []);
  const first = opensIt(sentence, masked, material);
  let told = tell([first, saysIt(sentence, statements)]);
  // "Theo ông Lam, đội Lào cần thêm người.": what he thinks.
  if (told.length === 0 && first && !/^theo $/iu.test(masked.slice(0, first.start - sentence.start))) {
    // "Các nước Bắc Âu ký thư ủng hộ bà Hạnh, | ông Lam và ông Sâm": not one of those whom it tells of.
    const noun = opensIt(sentence, masked, material, true);
    // "Tiền đạo Lam | của đội Lào | đã ghi bàn"
    const isLonger = noun && noun.start <= first.start;
    told = tell([noun]).filter(({ isSure, event }) => (isSure || isLonger) && !IS.test(event.what ?? ''));
  }
  const other = announced(sentence, material, title);
  if (other) return [other, ...told];
  return told.length > 0 ? told : tookPlace(sentence, masked, material, title);
}

/** "là người giữ chợ" */
const IS = /^(?:là|có|được (?:cho|xem|coi|gọi|mệnh danh)) /u;

/** What takes place with nobody who does it: "Tại Cần Thơ đã diễn ra lễ mở chợ". */
function tookPlace(
  sentence: Sentence,
  masked: string,
  { article, entities }: Material,
  title: ReadonlySet<string>,
): Told[] {
  const found = happeningIn(masked);
  if (!found) return [];
  const { kind, text } = article.blocks[sentence.block]!;
  const from = sentence.start + found.from;
  const { what } = predicate(sentence, from, text, entities);
  if (what.length > LONGEST_WHAT || /\?$|; \p{Lu}/u.test(what) || pointsBack('', what)) return [];
  const shown = text.slice(0, sentence.start) + masked;
  const lines = whenAndWhere(sentence, { start: from, end: sentence.start + found.verb }, false, shown, entities);
  const share = overlap(title, new Set(syllables(what)));
  const isSure = share >= OF_HEADLINE;
  const isLikely = isSure || (kind === 'lead' && share >= OF_HEADLINE_IN_LEAD);
  return [
    {
      event: { what, ...lines },
      name: undefined,
      isSaid: false,
      isLikely,
      opensLead: false,
      isOnDay: false,
      isSure,
      isNoun: false,
    },
  ];
}

/** "Bộ Ngoại giao thông báo: | Nhận lời mời của …, ông Lam sẽ thăm Lào", "Sáng 1/3, Sở Y tế xác nhận | ba chợ đã mở" */
const ANNOUNCES = /^(.*?) (?:cho biết|cho hay|thông báo|công bố|xác nhận)(?: rằng)?[,:]? /u;
/** "Kết quả kiểm phiếu sơ bộ tối 1/3 cho thấy | Đảng Hoa Mai giành 40 ghế" */
const COUNTED = /^((?:Kết quả|Thăm dò|Số liệu|Kiểm phiếu) [^,;:“”]*?) cho thấy /u;
const WINS = /^(?:đã |đang |tạm )?(?:giành|dẫn (?:đầu|trước)|thắng|thua|chiếm|về (?:nhất|nhì)|vượt|được \d)/u;
const VISITS =
  /^(?:sẽ |sắp |đã )?(?:có chuyến |cùng .* |dẫn đầu .* )?(?:sang |tới |đến )?(?:thăm|dự|tham dự|công du) /u;
/** "đã mở", "bị bắt" */
const CAME_ABOUT = /^(?:(?:đều|cũng) )?(?:đã|vừa|mới|bị) (?!(?:nói|cho|có|là|biết|nhận) )/u;
/** Letters of who it was. */
const LONGEST_OTHER = 70;
/** "cơ quan này", "Sở", "nhóm của bà": the one who tells it, or theirs. */
const TELLER = /^\S+$| (?:này|đó|ấy|mình|của \p{Ll}+)$/u;

/** What another did, where it is only told so and the headline has it: whom a ministry tells to visit, who was caught; it is the event, and not that it was told. */
function announced(sentence: Sentence, material: Material, title: ReadonlySet<string>): Told | undefined {
  const whole = withoutAsides(sentence.text);
  const counted = COUNTED.exec(whole);
  const { 0: front = '', 1: teller = '' } = counted ?? ANNOUNCES.exec(whole) ?? [];
  const clause = { ...sentence, start: sentence.start + front.length, text: sentence.text.slice(front.length) };
  const masked = withoutAsides(clause.text);
  const subject = front ? opensIt(clause, masked, material) : undefined;
  const told = subject && toldOfIt(subject, clause, masked, material, title);
  const { who = '', what = '' } = told?.event ?? {};
  const headline = material.article.title;
  const isNamed = (text: string) => text.split(' ').some((word) => startsWithCapital(word) && headline.includes(word));
  if (VISITS.test(what)) return isNamed(who) ? told : undefined;
  if (counted) return WINS.test(what) ? told : undefined;
  const isTold =
    told?.isSure && !told.isSaid && CAME_ABOUT.test(what) && !TELLER.test(who) && who.length < LONGEST_OTHER;
  return isTold && !isNamed(teller) && reportingVerbs(headline, BLANK).length === 0 ? told : undefined;
}
