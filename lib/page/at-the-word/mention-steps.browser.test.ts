import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Entities } from '../../entities/entities.ts';
import { FloatingHost, HOST } from '../floating-host.ts';
import { Highlighter } from '../marks/highlighter.ts';
import type { PageMention } from '../marks/mention-ranges.ts';
import { HoverCard } from './hover-card.ts';
import { MentionSteps } from './mention-steps.ts';
import { MentionStrip } from './mention-strip.ts';

const NAME = 'Lò Thị Hạnh';
const kinds = { person: true, party: true, date: true, role: true, place: false, organisation: false };
const entities: Entities = {
  mentions: [],
  people: [{ id: 'p1', name: NAME, roles: [], mentions: [], roleMentions: [] }],
  parties: [],
  dates: [],
  places: [],
  organisations: [],
};

const shadow = () => document.querySelector(HOST)?.shadowRoot as ShadowRoot;

let life: AbortController;
let hover: HoverCard;
let steps: MentionSteps;
let placed: PageMention[];

beforeEach(() => {
  // As the style of the page says as long as the extension is there.
  document.documentElement.style.setProperty('--doc-ro-here', 'visible');
  const gap = '<p style="height: 3000px">Nhà máy nước.</p>';
  document.body.innerHTML = `<p class="name">${NAME}</p>${gap}<p class="name">${NAME}</p>${gap}`;
  placed = [...document.querySelectorAll('.name')].map(({ firstChild }, block) => ({
    mention: { kind: 'person', block, start: 0, end: NAME.length, text: NAME, entity: 'p1', why: 'test' },
    range: new StaticRange({
      startContainer: firstChild as Text,
      startOffset: 0,
      endContainer: firstChild as Text,
      endOffset: NAME.length,
    }),
  }));
  life = new AbortController();
  const { signal } = life;
  const highlighter = new Highlighter({ on: true, kinds }, signal);
  const floating = new FloatingHost(signal, 'open');
  hover = new HoverCard(
    floating,
    {
      words: (word) => word,
      locale: 'vi',
      isPainted: () => true,
      step: (from, back) => steps.step(from, { entity: from.mention.entity, back, focus: true }),
      source: () => [],
    },
    signal,
  );
  steps = new MentionSteps(highlighter, hover, new MentionStrip(floating, () => {}, signal), signal);
  highlighter.show(placed);
  hover.use(placed, entities);
  scrollTo(0, 0);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

it('opens the card at a word that a busy page brings into the window late and in steps', async () => {
  vi.spyOn(document.documentElement, 'scrollBy').mockImplementation(((options: ScrollToOptions) => {
    const top = (options.top ?? 0) / 2;
    setTimeout(() => scrollBy(0, top), 200);
    setTimeout(() => scrollBy(0, top), 300);
  }) as typeof scrollBy);
  expect(steps.goTo(placed[1] as PageMention)).toBe(true);
  await new Promise((done) => setTimeout(done, 150));
  expect(hover.shown).toBeUndefined();
  await vi.waitFor(() => expect(hover.shown).toBe(placed[1]), { timeout: 3000 });
  await new Promise((done) => setTimeout(done, 100));
  expect(hover.shown).toBe(placed[1]);
});

it('unfolds its reason away from the word, never over it', async () => {
  const second = (placed[1] as PageMention).range.startContainer.parentElement as HTMLElement;
  second.scrollIntoView({ block: 'end', behavior: 'instant' });
  hover.open(placed[1] as PageMention, { pinned: true });
  // The card goes with the page as it scrolls and is laid out: that is over then.
  await new Promise((done) => setTimeout(done, 100));
  const card = shadow().querySelector<HTMLElement>('.card')!;
  const folded = card.offsetHeight;
  shadow().querySelector('summary')?.click();
  await vi.waitFor(() => expect(card.offsetHeight).toBeGreaterThan(folded));
  await vi.waitFor(() =>
    expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(second.getBoundingClientRect().top),
  );
});

it('keeps the keyboard on the button that led to the next mention', async () => {
  hover.open(placed[0] as PageMention, { pinned: true, focus: true });
  const button = (sign: string) => [...shadow().querySelectorAll('button')].find((one) => one.textContent === sign);
  button('›')?.focus();
  button('›')?.click();
  await vi.waitFor(() => expect(hover.shown).toBe(placed[1]), { timeout: 3000 });
  expect(shadow().activeElement).toBe(button('›'));
  hover.close();
  hover.open(placed[0] as PageMention, { focus: true });
  expect(shadow().activeElement?.getAttribute('role')).toBe('dialog');
});
