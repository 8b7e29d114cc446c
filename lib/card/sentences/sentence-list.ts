import type { Article, Block, BlockKind, Span } from '../../article/article.ts';
import { splitSentences } from '../../text/sentences.ts';
import { runsOf } from '../../text/tokens.ts';

/** A sentence of the running text with its place. */
export interface Sentence extends Span {
  text: string;
  /** 0-based number among the sentences of the body. */
  index: number;
}

const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list-item']);

export const isRunning = ({ kind }: Block): boolean => RUNNING.has(kind);

/** The sentences of paragraphs, quotations and list items, with the lead where wanted: never a title, heading, caption or table cell. The lead's dateline is no part of its sentence. */
export function bodySentences(article: Article, { lead = false } = {}): Sentence[] {
  const sentences: Sentence[] = [];
  const last = lastOfStory(article.blocks);
  const isOfPhotos = isPhotoStory(article.blocks);
  article.blocks.forEach((block, at) => {
    if (!(lead && block.kind === 'lead') && (!isRunning(block) || at > last || (!isOfPhotos && isCredited(block.text))))
      return;
    const from = storyStart(article, block);
    for (const span of splitSentences(block.text)) {
      const [start, end] = [Math.max(span.start, from), span.end];
      const text = block.text.slice(start, end);
      if (start >= end || RELATED.test(text) || CREDIT_ALONE.test(text)) continue;
      sentences.push({ block: at, start, end, text, index: sentences.length });
    }
  });
  return sentences;
}

/** "Xem thêm: Bà Hạnh tuyên bố từ chức": another story's headline. */
const RELATED = /^(?:[>»]|(?:xem|đọc) thêm(?:$|[\s:]*[:>»])|(?:tin|bài) liên quan)/iu;

/** Where the text of a block begins: the lead of the facts stands without its dateline, "(Tin Chiều) - ", and so does the lead in the text. */
export function storyStart({ lead }: Article, { kind, text }: Block): number {
  return kind === 'lead' && lead && text.endsWith(lead) ? text.length - lead.length : 0;
}

/** Letters that a caption with its credit has at most. */
const LONGEST_CAPTION = 300;
/** "Cầu treo nhìn từ bờ tây. Ảnh: Hồ Sen", "… (Ảnh: Tin Chiều)": the words under a picture that stand as a paragraph of their own. */
const CREDITS = '(?:Ảnh|Video|Clip|Đồ họa)(?: \\p{L}+){0,2}\\s*:';
const CREDIT = new RegExp(`(?:^|[\\s(])${CREDITS}\\s*[^.!?:]{1,50}[.)]*$`, 'u');

/** "Ảnh: Hồ Sen." */
const CREDIT_ALONE = new RegExp(`^\\(?${CREDITS}[^.!?]{1,50}[.)]*$`, 'u');
/** Letters of a credit. */
const LONGEST_CREDIT = 100;
/** Fewer pictures tell no story. */
const FEWEST_PICTURES = 3;

/** Whether the words under its pictures are the story: nearly all paragraphs close with a credit. */
function isPhotoStory(blocks: readonly Block[]): boolean {
  const running = blocks.filter(isRunning);
  const credited = running.filter(({ text }) => CREDIT.test(text.slice(-LONGEST_CREDIT))).length;
  return credited >= FEWEST_PICTURES && credited * 3 > running.length * 2;
}

const isCredited = (text: string): boolean => text.length < LONGEST_CAPTION && CREDIT.test(text);

/** "Hoài Lam", "H.Lam - Thu Hạnh (Theo Tin Chiều)" */
const NAME = '\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*){0,3}';
const BYLINE = new RegExp(`^${NAME}(?: [-–—] ${NAME})?(?: \\(?[Tt]heo [^()]{2,40}\\)?)?$`, 'u');
/** Behind the name of its author a story has at most so many lines of others. */
const MOST_BEHIND = 5;
/** Share of the letters of the text that they have at most. */
const SHARE_BEHIND = 0.25;

/** The block with which the story ends: its byline where teasers of other stories follow. */
function lastOfStory(blocks: readonly Block[]): number {
  const last = blocks.length - 1;
  const whole = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let behind = 0;
  for (let at = last; at > 2 && last - at <= MOST_BEHIND; at--) {
    const { kind, text } = blocks[at]!;
    if (kind === 'paragraph' && text.includes(' ') && BYLINE.test(text)) return at;
    behind += text.length;
    if (behind > SHARE_BEHIND * whole) break;
  }
  return last;
}

/** Lower-case syllables and numbers. */
export const syllables = (text: string): string[] => runsOf(text.toLowerCase());
