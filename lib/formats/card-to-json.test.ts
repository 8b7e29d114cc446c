import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeBlocks, bridgeCard } from '../../tests/cards/bridge.ts';
import { misfits, type Schema } from '../../tests/cards/fits-schema.ts';
import { someCard } from '../../tests/cards/some-card.ts';
import type { Card } from '../card/card.ts';
import { makeCard } from '../card/make-card.ts';
import { findEntities } from '../entities/find-entities.ts';
import { cardToJson } from './card-to-json.ts';
import { CARD_SECTIONS } from './document/card-sections.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'card-schema.md'), 'utf8');
const [schema = {}, example] = [...page.matchAll(/```json\n(.*?)\n```/gs)].map(([, json = '']) => JSON.parse(json)) as [
  Schema?,
  Card?,
];

describe('the card as JSON', () => {
  it('is what docs/card-schema.md says, for cards of every kind', () => {
    const written = (card: Card, off = {}) => misfits(JSON.parse(cardToJson(card, { sections: off })), schema);
    expect(written(bridgeCard)).toEqual([]);
    expect(written(bridgeCard, Object.fromEntries(CARD_SECTIONS.map((section) => [section, false])))).toEqual([]);
    fc.assert(
      fc.property(someCard, (card) => {
        expect(written(card)).toEqual([]);
      }),
    );
  });

  it('is what docs/card-schema.md says for a card that the analysis makes', () => {
    const article = {
      title: bridgeBlocks[0]!.text,
      publishedAt: '2022-12-01',
      authors: [],
      language: 'vi',
      blocks: bridgeBlocks,
    };
    const card = makeCard(article, findEntities(article));
    expect(card.people.length + card.timeline.length).toBeGreaterThan(1);
    expect(misfits(JSON.parse(cardToJson(card)), schema)).toEqual([]);
  });

  it('has an example there that fits, made of the story that the tests tell', () => {
    expect(misfits(example, schema)).toEqual([]);
    expect(bridgeCard).toMatchObject({ title: example?.title, timeline: [...(example?.timeline ?? []), {}] });
  });

  it('finds what does not fit', () => {
    expect(misfits({ ...bridgeCard, schemaVersion: 2 }, schema)).toEqual(['/schemaVersion: is not 1']);
    expect(misfits({ ...bridgeCard, title: undefined }, schema)).toEqual(['/title: is no string']);
    expect(misfits({ ...bridgeCard, mood: 'vui' }, schema)).toEqual(['/mood: unknown']);
  });
});
