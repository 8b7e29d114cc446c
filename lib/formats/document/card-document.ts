import type { Card } from '../../card/card.ts';
import { capital } from '../letters/capital.ts';
import { webAddress } from '../letters/text-fragment.ts';
import { formatMoment, inVietnam } from '../words/format-moment.ts';
import type { FormatWords } from '../words/format-words.ts';
import {
  type CardRow,
  eventRows,
  numberRows,
  partyRow,
  personRow,
  pointRow,
  statementRow,
  timelineRows,
} from './card-rows.ts';
import type { CardSection } from './card-sections.ts';

/** What every written format is told. */
export interface FormatOptions {
  words: FormatWords;
  /** A section that is missing is there. */
  sections?: Partial<Record<CardSection, boolean>>;
}

/** A card laid out for writing: what all formats share, so that they say the same in the same order. */
export interface CardDocument {
  title: string;
  /** Portal, section, days, authors: one line. */
  facts: string[];
  url?: string;
  lead?: string;
  parts: CardPart[];
  /** What the reader must know of our own additions. */
  note?: string;
}

export interface CardPart {
  section: Exclude<CardSection, 'lead'>;
  title: string;
  /** `steps` are numbered, a `table` has a head, a `line` is a run of names. */
  shape: 'list' | 'steps' | 'table' | 'line';
  rows: CardRow[];
}

/** Lays out a card. Sections that are empty or switched off are not in it. */
export function cardDocument(card: Card, { words, sections = {} }: FormatOptions): CardDocument {
  const on = (section: CardSection) => sections[section] !== false;
  const url = webAddress(card.url);
  const parts = PARTS.filter(({ section }) => on(section))
    .map(({ section, shape, rows }) => ({ section, shape, title: words[section], rows: rows(card, words) }))
    .filter(({ rows }) => rows.length > 0);
  const ours = parts.some(({ rows }) => rows.some(({ ours }) => ours));
  return {
    title: card.title,
    facts: cardFacts(card, words),
    ...(url ? { url } : {}),
    ...(card.lead && on('lead') ? { lead: card.lead } : {}),
    parts,
    ...(ours ? { note: words.ours } : {}),
  };
}

/** Portal, section, when published and updated, authors: what a card says of its source. */
function cardFacts(card: Card, words: FormatWords): string[] {
  const published = card.publishedAt && formatMoment(card.publishedAt, words.locale);
  const day = published && !card.portal && !card.section ? capital(published, words.locale) : published;
  return [card.portal, card.section, day, updatedFact(card, words), card.authors.join(', ')].filter(
    (fact): fact is string => Boolean(fact),
  );
}

/** "Cập nhật 18:10", with its day where that is another one; nothing where nothing changed after the publication. */
export function updatedFact(card: Pick<Card, 'publishedAt' | 'updatedAt'>, words: FormatWords): string | undefined {
  const published = inVietnam(card.publishedAt);
  const updated = inVietnam(card.updatedAt);
  if (!card.updatedAt || !updated) return undefined;
  if (updated.day !== published?.day) return `${words.updated} ${formatMoment(card.updatedAt, words.locale)}`;
  return updated.time && updated.time !== published.time ? `${words.updated} ${updated.time}` : undefined;
}

/** The most often named first; those named as often stay in the order of the text. */
export function byMentions<T extends { mentions: readonly unknown[]; roleMentions?: readonly unknown[] }>(
  list: readonly T[],
): T[] {
  const count = ({ mentions, roleMentions = [] }: T) => mentions.length + roleMentions.length;
  return [...list].sort((a, b) => count(b) - count(a));
}

const PARTS: readonly {
  section: CardPart['section'];
  shape: CardPart['shape'];
  rows(card: Card, words: FormatWords): CardRow[];
}[] = [
  { section: 'event', shape: 'list', rows: eventRows },
  { section: 'keyPoints', shape: 'steps', rows: (card) => card.keyPoints.map((point) => pointRow(card, point)) },
  { section: 'people', shape: 'list', rows: (card) => byMentions(card.people).map(personRow) },
  {
    section: 'parties',
    shape: 'list',
    rows: (card, words) => byMentions(card.parties).map((party) => partyRow(party, words)),
  },
  {
    section: 'statements',
    shape: 'list',
    rows: (card, words) => card.statements.map((statement) => statementRow(card, statement, words)),
  },
  {
    section: 'timeline',
    shape: 'table',
    rows: timelineRows,
  },
  { section: 'numbers', shape: 'list', rows: numberRows },
  { section: 'places', shape: 'line', rows: (card) => byMentions(card.places).map(({ name }) => ({ head: name })) },
  {
    section: 'organisations',
    shape: 'line',
    rows: (card) => byMentions(card.organisations).map(({ name }) => ({ head: name })),
  },
];
