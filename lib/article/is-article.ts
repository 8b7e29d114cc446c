import type { NoArticleReason } from './article.ts';
import type { SourcedBlock } from './blocks/read-blocks.ts';
import { isLinkLine } from './clutter/block-boxes.ts';
import { isBehindHeadline, LIST, lineOf, opensWithHeadline, TEASER } from './clutter/teaser.ts';
import { SHORTEST_LINE } from './shows-story.ts';
import { printedDate } from './words/published-date.ts';

/** Less prose than this is a stub or a login wall, not a story (letters of the body that are not linked, captions included). */
const SHORTEST = 120;
/** Letters of a lead that tells the story of an infographic. */
const LEAD_ALONE = 80;
/** What a page must hold when neither portal nor metadata vouch for it. */
const UNVOUCHED = { letters: 600, prose: 3, title: 20 };
/** The same for a story that is signed, under a headline and an address of its own: short news. */
const SIGNED = { letters: 350, prose: 2, title: 8 };

/**
 * The same for short news on one page of its own whose paragraphs are single sentences, no longer than a teaser's. Fewer do where the hour is
 * printed, and a lead, who wrote it or the day itself in the text: a few lines on an arrest or a ship in need; where more than one of these
 * prove it, fewer letters do, too.
 */
const IN_SENTENCES = { letters: 350, proven: 240, sentences: 5, ofNews: 2 };
/** Letters of two paragraphs under a headline by its markup, with the hour and, in the text, the day: offices tell no more of who was found in the woods. */
const IN_TWO = 180;
/** Sentences of one paragraph that tell by themselves what happened, under the same. */
const IN_ONE = 3;
/** Letters of what is printed word by word, however short: telegrams, obituaries, corrections. */
const NOTICE = {
  letters: 150,
  title:
    /^(?:tin buồn|cáo phó|lời cảm ơn|(?:đính|cải) chính|nói lại cho rõ)(?!\p{L})|(?:^|(?:gửi|có) )(?:điện|thư) (?:chúc )?(?:mừng|chia buồn|thăm hỏi|cảm ơn|khen)(?!\p{L})/iu,
};
/** Lines of a poem, and the letters of one on average. */
const VERSE = { lines: 8, longest: 50 };
/** Letters of such a sentence, and the share of the letters that stand side by side. */
const SENTENCE = { shortest: 40, together: 0.7 };
/** The same for a story that prints no day beside it but names one: paragraphs side by side, or entries of a report that tell the hour. */
const UNDATED = { prose: 5, letters: 700, hours: 3 };
const A_DAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}(?!\d)|ngày \d/i;
const HOUR = /^\d{1,2}[:h]\d\d$/;
/** What is sold, let or to be applied for. */
const OFFER = /^(?:giá|liên hệ|hotline|hạn nộp|diện tích)\P{L}{0,3}(?:\d|:)/iu;

/** The same within a paragraph. */
const SELLS = /(?<!\p{L})(?:liên hệ|hotline|zalo|s?đt)(?!\p{L}).{0,40}\d{3}|(?<!\d)0\d{2,3}[ .]?\d{3}[ .]?\d{3}/iu;

/** Share of paragraphs with a linked headline from which they are teasers. */
const AS_MANY = 0.85;
/**
 * Share of the letters that stand right behind headlines of other stories from which a page is a list. No saved or written article has
 * three of them; lists that do have 0.82 and more.
 */
const TEASERS = 0.5;
/** Headlines of pages that are not there; "Không tìm thấy hộp đen" is news. */
const NOT_FOUND =
  /^(?:lỗi )?404\b|^không tìm thấy (?:trang|bài(?: viết)?|nội dung)(?:$| này| bạn)|^trang (?:này )?không tồn tại|^page not found/i;

/** What stands in place of a story that was taken away, under its headline. */
const GONE =
  /^(?:(?:bài(?: viết)?|trang(?: web)?|nội dung|tin)(?: này| (?:mà )?(?:bạn|quý vị) (?:đang |vừa )?(?:tìm|xem|yêu cầu|chọn)(?: kiếm)?)? (?:hiện )?(?:không (?:còn|tồn tại)|đã (?:bị |được )?(?:xóa|gỡ))(?!\p{L})|không tìm thấy (?:trang|bài|nội dung))/iu;

/** Headlines of laws and decisions; with their articles below it is the document itself, not news of it. */
const LAW =
  /^(?:luật|bộ luật|pháp lệnh|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|công văn|kế hoạch|thông báo)\P{L}.{0,20}\d+\/[\d\p{Lu}-]/iu;
const ARTICLES_OF_LAW = 4;
/** Lines with a day and no more from which a page may be a forum. */
const POSTS = 5;

export interface Evidence {
  /** A portal's body selector matched at an article's address, or the page has a `NewsArticle` of its own. */
  vouched: boolean;
  /** The page has a `NewsArticle` of its own. */
  told: boolean;
  title: string;
  /** Somebody is named for it, its headline is one by its markup, and its address is a story's. */
  signed: boolean;
  /** Its headline is one by its markup. */
  headed: boolean;
  /** Its address is a story's. */
  ownAddress: boolean;
  /** When it was published, by the metadata or as printed beside the headline. */
  published: string | undefined;
  /** The lead, which is none of the body's blocks. */
  lead: string;
  /** Runs of lone links between the paragraphs, already taken out: teasers under headlines look like prose without them. */
  loneLinks: number;
  /** Letters of the lead, where the page's own `NewsArticle` vouches and the body is nothing but pictures: infographics. */
  pictured: number;
  /** Is there a film on the page? Asked only where a few lines may be what stands below it. */
  filmed: () => boolean;
  /** Form for a password on the page. */
  asksPassword: boolean;
}

/**
 * Why this body is no article, or nothing when it is one. `og:type` and Readability's own check are left out: both are known to be wrong
 * either way on Vietnamese pages.
 */
export function refusal(blocks: readonly SourcedBlock[], evidence: Evidence): NoArticleReason | undefined {
  const letters = lettersOf(blocks);
  const lines = blocks.filter(isTold);
  const all = lettersOf(lines);
  if (all === 0 && evidence.pictured >= LEAD_ALONE && !evidence.asksPassword) return undefined;
  const teasers = lines.filter(isTeaser);
  // As `showsStory` has it: of teasers side by side none tells anything.
  const told = teasers.length >= LIST ? all - lettersOf(teasers) : all;
  if (told < SHORTEST) {
    if (evidence.asksPassword) return 'login-wall';
    if (!evidence.vouched || all >= SHORTEST) return 'list';
    return letters === 0 ? 'empty' : 'too-short';
  }
  if (teasers.length >= LIST && all - told >= all * TEASERS) return 'list';
  const headlines = blocks.filter(isLinkLine).length + evidence.loneLinks;
  const prose = blocks.filter(({ block, linked }) => block.text.length >= 100 && linked < 0.5).length;
  const dates = blocks.filter(({ block }) => block.text.length < 40 && printedDate(block.text)).length;
  const whole = blocks.reduce((sum, { block }) => sum + block.text.length, 0);
  if (letters < whole * 0.4) return 'list';
  // A section under an article's address: as many linked headlines as teasers, printed once or twice, whoever vouches.
  const paragraphs = new Set(
    blocks.filter(({ block, linked }) => block.kind === 'paragraph' && linked < 0.5).map(({ block }) => block.text),
  ).size;
  if (headlines >= 3 && headlines >= paragraphs * AS_MANY) return 'list';
  if (!evidence.told && NOT_FOUND.test(evidence.title)) return 'list';
  if (evidence.vouched) return undefined;
  const { ownAddress, published, title, lead, signed, headed } = evidence;
  const leastTitle = signed ? SIGNED.title : UNVOUCHED.title;
  if (told < UNVOUCHED.letters && blocks.some(({ block }) => GONE.test(block.text))) return 'list';
  if (LAW.test(title) && blocks.filter(({ block }) => /^điều \d+/i.test(block.text)).length >= ARTICLES_OF_LAW)
    return 'unsure';
  // As many days as paragraphs: what people write to each other, each with its day.
  if (!lead && dates >= POSTS && dates >= prose) return 'list';
  const withLead = told + lead.length;
  const isAlone = ownAddress && published !== undefined && dates < 2 && headlines === 0;
  if (isAlone && NOTICE.title.test(title) && withLead >= NOTICE.letters && sentencesTogether(blocks, told) > 0)
    return undefined;
  if (isAlone && signed && isVerse(blocks)) return undefined;
  if (ownAddress && published && dates < 2 && title.length >= leastTitle && withLead >= IN_TWO) {
    const isOffer = blocks.some(({ block }) => OFFER.test(block.text));
    const toTheHour = published.includes('T') && !isOffer;
    const texts = [lead, ...blocks.map(({ block }) => block.text)];
    const ofItsDay = toTheHour && saysWhen(texts, published, 0);
    const ofItsDays = saysWhen(texts, published, NEWS, AHEAD);
    const isNews = toTheHour && (signed || lead.length >= LEAD_ALONE || ofItsDays);
    const least = isNews ? IN_SENTENCES.ofNews : IN_SENTENCES.sentences;
    const leads = lead.length >= LEAD_ALONE ? 1 : 0;
    const isClear = headed && headlines === 0;
    const sells = ({ block }: SourcedBlock) => SELLS.test(block.text);
    const isFewer = withLead < IN_SENTENCES.proven;
    const isBrief = ofItsDay && isClear && !(isFewer && blocks.some(sells));
    const enough = withLead >= IN_SENTENCES.letters || isBrief;
    const tells = (one: SourcedBlock) => sentencesIn(one.block.text) >= IN_ONE && !sells(one);
    if (isBrief && blocks.some(tells) && !evidence.filmed()) return undefined;
    const together = sentencesTogether(blocks, told);
    // Two proofs out of four, or three where parts of the story have boxes of their own: entries of a report, turns of a talk.
    const proofs = [toTheHour, signed, ofItsDays, leads > 0].filter(Boolean).length;
    const isProven = (toTheHour || signed) && proofs >= (together >= IN_ONE ? 2 : 3);
    const isStory = isProven && blocks.filter(isSentence).length >= IN_ONE;
    if (isClear && isStory && !isOffer && !isFewer && !blocks.some(sells)) return undefined;
    if (enough && together + leads >= Math.max(least, headlines * 3)) return undefined;
  }
  if (title.length < leastTitle) return 'list';
  if (!published) {
    const isClean = headlines === 0 && dates === 0 && !blocks.some(({ block }) => OFFER.test(block.text));
    if (!headed || !ownAddress || !isClean || prose < UNDATED.prose || withLead < UNDATED.letters) return 'list';
    const hours = blocks.filter(({ block }) => HOUR.test(block.text)).length;
    if (hours >= UNDATED.hours) return undefined;
    const isOfADay = [lead, ...blocks.map(({ block }) => block.text)].some((text) => A_DAY.test(text));
    return isOfADay && sentencesTogether(blocks, told) >= UNDATED.prose ? undefined : 'list';
  }
  const least = signed && title.length >= UNVOUCHED.title ? SIGNED : UNVOUCHED;
  return prose + (lead.length >= 100 ? 1 : 0) >= least.prose && withLead >= least.letters ? undefined : 'unsure';
}

/** Prose, as `showsStory` counts it: a heading heads a story and tells none. */
function isTold({ block, source }: SourcedBlock): boolean {
  return block.text.length >= SHORTEST_LINE && source.element.closest('h1, h2, h3, h4, h5, h6') === null;
}

function isTeaser({ block, source, linked }: SourcedBlock): boolean {
  if (linked > 0.1 && opensWithHeadline(source.element, block.text)) return true;
  return block.text.length < TEASER && isBehindHeadline(lineOf(source.locate(0).node).at);
}

/** Sentences of a paragraph. */
const sentencesIn = (text: string): number => text.split(/(?<=[.!?…]["”]?) (?=["“]?\p{Lu})/u).length;

/** Are most of its lines those of a poem: short, parted by line breaks, or each a paragraph that no full stop ends? */
function isVerse(blocks: readonly SourcedBlock[]): boolean {
  const stanzas = new Map<Element, { lines: number; letters: number }>();
  for (const { block, source, linked } of blocks) {
    if (linked > 0 || block.kind === 'list-item' || block.kind === 'table-cell') continue;
    const stanza = stanzas.get(source.element) ?? { lines: linesOf(source.element, block.text), letters: 0 };
    stanzas.set(source.element, { ...stanza, letters: stanza.letters + block.text.length });
  }
  let [lines, letters] = [0, 0];
  for (const stanza of stanzas.values()) {
    if (stanza.letters > stanza.lines * VERSE.longest) continue;
    lines += stanza.lines;
    letters += stanza.letters;
  }
  return lines >= VERSE.lines && letters >= lettersOf(blocks) * SENTENCE.together;
}

/** Lines of a stanza, or the one of a paragraph; none where it is a sentence, opens a list or stands in one. */
function linesOf(element: Element, text: string): number {
  const breaks = element.getElementsByTagName('br').length;
  return breaks > 1 ? breaks + 1 : /^\p{Lu}[^\d:–-]*[^.:]$/u.test(text) ? 1 : 0;
}

const isSentence = ({ block: { text }, linked }: SourcedBlock): boolean =>
  linked < 0.3 && text.length >= SENTENCE.shortest && /[.!?…:]["”)]*$/.test(text);

/** How many sentences stand side by side in one element, where they make up most of the page. */
function sentencesTogether(blocks: readonly SourcedBlock[], told: number): number {
  const columns = new Map<Element | null, { count: number; letters: number }>();
  /** Is there a picture in a box? Each is looked through once. */
  const pictured = new Map<Element, boolean>();
  const isPictured = (box: Element): boolean => {
    if (!pictured.has(box)) pictured.set(box, box.querySelector('img, picture, amp-img') !== null);
    return pictured.get(box)!;
  };
  for (const one of blocks) {
    const { block, source } = one;
    if (block.kind === 'heading') continue;
    // A list may be one of pictures with their words.
    const item = block.kind === 'list-item' ? source.element.closest('li') : null;
    if (block.kind === 'list-item' && !(item && isPictured(item))) continue;
    if (!isSentence(one)) continue;
    // Lines parted by line breaks share their element, paragraphs the one around it, words under pictures the one around these.
    const { element } = source;
    const column = (element.closest('p') ?? element).parentElement;
    // The picture may stand in the column or beside it.
    const slide = [column, column?.parentElement].find((box) => box && isPictured(box));
    const gallery = slide && !slide.closest('a') ? slide.parentElement : null;
    for (const at of new Set([element, column, gallery])) {
      const sum = columns.get(at) ?? { count: 0, letters: 0 };
      columns.set(at, { count: sum.count + 1, letters: sum.letters + block.text.length });
    }
  }
  columns.delete(null);
  // Who was elected, who gets a medal: a list without links tells something, too, and what it stands in is no less a story.
  const listed = blocks.filter((one) => one.block.kind === 'list-item' && one.linked === 0 && isTold(one));
  const least = (told - lettersOf(listed)) * SENTENCE.together;
  const most = [...columns.values()].filter(({ letters }) => letters >= least);
  return Math.max(0, ...most.map(({ count }) => count));
}

const TODAY = /(?<!\p{L})(?:(?:sáng|trưa|chiều|tối|đêm) (?:nay|qua)|hôm qua)(?!\p{L})/iu;

/** Days after which an office still tells of something as news, and before which it announces it. */
const NEWS = 3;
const AHEAD = 7;

/**
 * Do its texts name the day on which it was published ("sáng 3/6", "ngày 3 tháng 6", "chiều nay")?
 * @param before so many of the days right before count, too
 * @param behind and of those right behind
 */
function saysWhen(texts: readonly string[], published: string, before: number, behind = 0): boolean {
  const days = Array.from({ length: before + 1 + behind }, (_, day) => {
    const at = new Date(Date.parse(published.slice(0, 10)) + (day - before) * 86_400_000);
    return `${at.getUTCDate()}(?:[/.-]| tháng )0?${at.getUTCMonth() + 1}`;
  });
  const said = new RegExp(`(?<!\\d)0?(?:${days.join('|')})(?!\\d)`);
  return texts.some((text) => said.test(text) || TODAY.test(text));
}

/** Letters outside of links. */
function lettersOf(blocks: readonly SourcedBlock[]): number {
  return blocks.reduce((sum, { block, linked }) => sum + block.text.length * (1 - linked), 0);
}
