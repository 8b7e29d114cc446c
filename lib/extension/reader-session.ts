import type { Card } from '../card/card.ts';
import { type Copy, copyBoth } from '../page/copy-card.ts';
import type { PageReader } from '../page/page-reader.ts';
import type { PageWord, PageWords } from '../page/page-words.ts';
import type { ClutterLevel, PageState, ReaderRequest } from './messages.ts';
import { CLUTTER_LEVELS, siteKey } from './settings.ts';
import { updateSettings } from './settings-store.ts';

const LEVEL_WORD: Record<ClutterLevel, PageWord> = { off: 'clutterOff', tidy: 'clutterTidy', focus: 'clutterFocus' };

/** Answers the popup and the keyboard commands for one page, and keeps what the reader chose. */
export class ReaderSession {
  #reader: PageReader;
  #words: PageWords;
  #copyOf: (card: Card) => Promise<Copy | undefined>;

  constructor(reader: PageReader, words: PageWords, copyOf: (card: Card) => Promise<Copy | undefined>) {
    this.#reader = reader;
    this.#words = words;
    this.#copyOf = copyOf;
  }

  state(): PageState {
    const { outcome, highlighter, hider, tookMs } = this.#reader;
    if (!outcome.article) return { status: 'no-article', reason: outcome.reason, url: location.href };
    return {
      status: 'article',
      card: outcome.card,
      blocks: outcome.article.blocks,
      highlights: { on: highlighter.options.on, kinds: { ...highlighter.options.kinds } },
      clutter: {
        level: hider.level,
        hidden: hider.hidden().map((block) => ({ ...block, reason: `hidden_${block.reason}` })),
      },
      tookMs,
    };
  }

  async answer(request: ReaderRequest): Promise<PageState> {
    const { highlighter, hider, outcome, note } = this.#reader;
    switch (request.type) {
      case 'state':
        break;
      case 'read-anyway':
        this.#reader.read(true);
        break;
      case 'set-highlights':
        highlighter.set({
          ...(request.on !== undefined && { on: request.on }),
          kinds: { ...highlighter.options.kinds, ...request.kinds },
        });
        this.#keepHighlights();
        break;
      case 'toggle-highlights':
        if (!outcome.article) break;
        highlighter.set({ on: !highlighter.options.on });
        note.say(this.#words(highlighter.options.on ? 'highlightsOn' : 'highlightsOff'));
        this.#keepHighlights();
        break;
      case 'set-clutter':
        this.#setLevel(request.level);
        break;
      case 'cycle-clutter': {
        if (!outcome.article) break;
        const next = CLUTTER_LEVELS[(CLUTTER_LEVELS.indexOf(hider.level) + 1) % CLUTTER_LEVELS.length]!;
        this.#setLevel(next);
        note.say(this.#words(LEVEL_WORD[next], String(hider.hidden().length)));
        break;
      }
      case 'show-hidden':
        hider.show(request.id, request.shown);
        break;
      case 'jump':
        this.#reader.jumpTo(request.entity, request.back);
        break;
      case 'jump-span':
        this.#reader.jumpToSpan(request.span);
        break;
      case 'copy':
        if (outcome.article) await this.#copy(outcome.card);
        break;
    }
    return this.state();
  }

  async #copy(card: Card): Promise<void> {
    const { note } = this.#reader;
    const words = this.#words;
    const copy = await this.#copyOf(card);
    if (!copy) return note.say(words('copyBlocked'));
    if (await copyBoth(copy)) return note.say(words('cardCopied'));
    note.say('', {
      label: words('copy'),
      act: () => void copyBoth(copy).then((done) => note.say(words(done ? 'cardCopied' : 'copyBlocked'))),
    });
  }

  #setLevel(level: ClutterLevel): void {
    this.#reader.setLevel(level);
    const site = siteKey(location.href);
    if (!site) return;
    void updateSettings((settings) => ({
      ...settings,
      sites: { ...settings.sites, [site]: { ...settings.sites[site], clutter: level } },
    }));
  }

  #keepHighlights(): void {
    const { on, kinds } = this.#reader.highlighter.options;
    void updateSettings((settings) => ({ ...settings, highlights: { on, kinds: { ...kinds } } }));
  }
}
