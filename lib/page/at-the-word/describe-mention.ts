import type { Entities, MentionKind } from '../../entities/entities.ts';
import { flag } from '../../formats/letters/flag.ts';
import { roleText } from '../../formats/words/role-text.ts';
import type { PageMention } from '../marks/mention-ranges.ts';
import type { PageWord, PageWords } from '../page-words.ts';
import { dateInWords } from './date-words.ts';
import { drawsFlags } from './draws-flags.ts';
import { whyInWords } from './why-words.ts';

/** What the card at the word says about it. */
export interface MentionCard {
  kind: PageWord;
  title: string;
  lines: string[];
  /** Place of this mention among those of its entity, from 1. */
  index: number;
  count: number;
  why: string;
}

/** Name of a kind; a role is told as the person whose role it is. */
export const KIND_WORD: Record<MentionKind, PageWord> = {
  person: 'kindPerson',
  role: 'kindPerson',
  party: 'kindParty',
  date: 'kindDate',
  place: 'kindPlace',
  organisation: 'kindOrganisation',
};

/** More roles than this do not fit beside a word; the popup has them all. */
const MAX_ROLES = 5;

/**
 * @param placed one of the mentions, or a copy of one
 * @param mentions all that are on the page, in reading order
 */
export function describeMention(
  placed: PageMention,
  mentions: readonly PageMention[],
  entities: Entities,
  words: PageWords,
  locale: string,
): MentionCard {
  const { mention } = placed;
  const same = mentions.filter((one) => one.mention.entity === mention.entity);
  const about = aboutEntity(mention.entity, mention.kind, entities, words, locale);
  const lines = [...about.lines];
  if (about.title !== mention.text && mention.kind !== 'person') lines.push(words('written', mention.text));
  return {
    kind: KIND_WORD[mention.kind],
    title: about.title || mention.text,
    lines,
    index: same.findIndex((one) => one.mention === mention) + 1,
    count: same.length,
    why: whyInWords(mention, about.title || mention.text, words),
  };
}

/** The card as plain text, for the clipboard, with where it comes from. */
export function mentionCardText(card: MentionCard, source: readonly string[] = []): string {
  return [card.title, ...card.lines, ...(source.length > 0 ? ['', ...source] : [])].join('\n');
}

function aboutEntity(id: string, kind: MentionKind, entities: Entities, words: PageWords, locale: string) {
  if (kind === 'person' || kind === 'role') {
    const person = entities.people.find((one) => one.id === id);
    // Its body is a part of the title: "Trưởng ban Đối ngoại Thành ủy".
    const roles = person?.roles.map(roleText) ?? [];
    return { title: person?.name ?? '', lines: roles.slice(0, MAX_ROLES) };
  }
  if (kind === 'party') {
    const party = entities.parties.find((one) => one.id === id);
    const lines: string[] = [];
    if (party?.originalName) lines.push(words('originalName', party.originalName));
    if (party?.shortName) lines.push(words('abbreviation', party.shortName));
    if (party?.country)
      lines.push(words('country', [drawsFlags() && flag(party.countryCode), party.country].filter(Boolean).join(' ')));
    if (party?.founded) lines.push(words('founded', String(party.founded)));
    return { title: party?.name ?? '', lines };
  }
  if (kind === 'date') {
    const date = entities.dates.find((one) => one.id === id);
    const inWords = date && dateInWords(date, locale);
    const lines = date?.lunar ? [words('lunar', date.lunar)] : [];
    if (!inWords) lines.push(words('dateUnsure'));
    return { title: inWords ?? '', lines };
  }
  const list = kind === 'place' ? entities.places : entities.organisations;
  return { title: list.find((one) => one.id === id)?.name ?? '', lines: [] };
}
