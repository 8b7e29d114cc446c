import { cleanText, cleanWords, rawSpan as rawSpanOf } from '../text/clean-text.ts';
import type { Article, Block, Span } from './article.ts';
import { fold } from './facts/page-facts.ts';
import { DATELINE } from './words/conventions.ts';
import { storyInPageText } from './words/page-text.ts';

export interface TextFacts {
  title?: string;
  url?: string;
  /** ISO 8601. */
  publishedAt?: string;
  /** The text is that of a whole page: its story is looked for first. */
  wholePage?: boolean;
}

export interface TextReading {
  article: Article;
  /** UTF-16 offsets of a span in the text as it was given, before any normalisation; end exclusive. */
  rawSpan(span: Span): [number, number];
}

/** A longer line is no lead but the story itself: letters. */
const LONGEST_LEAD = 700;
/** A longer line that stands twice is a lead that the story repeats: letters. */
const LONGEST_CAPTION = 160;

/**
 * Reads plain text as an article: each line that is not blank is a block, the first line is the title when it equals `title` or when no
 * title is given, the line after the title is the lead, unless it is the whole story. Never throws; empty text gives an article without blocks.
 */
export function textToArticle(text: string, facts: TextFacts = {}): TextReading {
  const given: { raw: string; start: number; clean: ReturnType<typeof cleanText> }[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const raw = text.slice(start, end);
    const clean = cleanText(raw);
    if (clean.text) given.push({ raw, start, clean });
    start = end + 1;
  }
  const story = facts.wholePage ? storyInPageText(given.map(({ clean }) => clean.text)) : undefined;
  const lines = story ? story.lines.flatMap((index) => given[index] ?? []) : given;
  // "Dân chờ bên cầu. ⏎ Dân chờ bên cầu.": the words of a picture, and those under it.
  const isAgain = (i: number, other: number) =>
    lines[other]?.clean.text === lines[i]!.clean.text && lines[i]!.clean.text.length < LONGEST_CAPTION;
  const isCaption = (i: number) =>
    story?.captions.has(story.lines[i] ?? -1) === true ||
    (i > 0 && (isAgain(i, i + 1) || (i > 1 && isAgain(i, i - 1))));
  const publishedAt = facts.publishedAt ?? story?.publishedAt;
  const wanted = fold(facts.title ?? '');
  const titled = lines.length > 0 && (!wanted || fold(lines[0]!.clean.text) === wanted);
  // A page that was copied whole has its headline twice.
  const isTwice = titled && lines.length > 2 && fold(lines[1]!.clean.text) === fold(lines[0]!.clean.text);
  const titles = titled ? (isTwice ? 2 : 1) : 0;
  const blocks: Block[] = lines.map(({ clean }, i) => ({
    kind:
      i < titles
        ? 'title'
        : isCaption(i)
          ? 'caption'
          : titled && i === titles && clean.text.length <= LONGEST_LEAD
            ? 'lead'
            : 'paragraph',
    text: clean.text,
  }));
  const lead = blocks.find(({ kind }) => kind === 'lead');
  const article: Article = {
    ...(facts.url ? { url: facts.url } : {}),
    title: titled ? blocks[0]!.text : cleanWords(facts.title ?? ''),
    ...(lead ? { lead: lead.text.replace(DATELINE, '') } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    authors: [],
    language: 'vi',
    blocks,
  };
  return {
    article,
    rawSpan({ block, start, end }) {
      const line = lines[block];
      if (!line) return [text.length, text.length];
      const [from, to] = rawSpanOf(line.clean, line.raw, start, end);
      return [line.start + from, line.start + to];
    },
  };
}
