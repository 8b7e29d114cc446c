import { browser } from 'wxt/browser';
import type { Card } from '../../card/card.ts';
import { KIND_WORD } from '../../page/at-the-word/describe-mention.ts';
import { type Copy, copyBoth } from '../../page/copy-card.ts';
import { copySelection } from '../../page/copy-selection.ts';
import type { PageReader } from '../../page/page-reader.ts';
import type { PageWord, PageWords } from '../../page/page-words.ts';
import type { ClutterLevel, PageState, ReaderRequest, Saying } from '../messages.ts';
import { CLUTTER_LEVELS, type Settings, siteKey, withSiteChoice } from '../settings/settings.ts';
import { updateSettings } from '../settings/settings-store.ts';

const LEVEL_WORD: Record<ClutterLevel, PageWord> = { off: 'clutterOff', tidy: 'clutterTidy', focus: 'clutterFocus' };

/** Answers the popup, the keyboard commands and the context menu for one page, and keeps what the reader chose. */
export class ReaderSession {
  #reader: PageReader;
  #words: PageWords;
  /** Choices on their way to the storage. */
  #writing = 0;
  /** Fulfilled once the last of them is there. */
  #kept: Promise<unknown> | undefined;
  /** A choice could not be written down, and nobody has been told yet. */
  #lost = false;
  #copyOf: (card: Card) => Promise<Copy | undefined>;

  constructor(reader: PageReader, words: PageWords, copyOf: (card: Card) => Promise<Copy | undefined>) {
    this.#reader = reader;
    this.#words = words;
    this.#copyOf = copyOf;
  }

  state(said?: Saying): PageState {
    const { outcome, tookMs, drawn } = this.#reader;
    const { highlighter, hider, focus } = drawn;
    const saying = said && { said };
    if (!outcome.article) return { status: 'no-article', reason: outcome.reason, url: location.href, ...saying };
    const { speaking, paused, rate, available } = focus.aloud;
    return {
      status: 'article',
      card: outcome.card,
      blocks: outcome.article.blocks,
      highlights: { on: highlighter.options.on, kinds: { ...highlighter.options.kinds } },
      clutter: {
        level: hider.level,
        hidden: hider.hidden().map((block) => ({ ...block, reason: `hidden_${block.reason}` })),
      },
      comfort: focus.comfort.comfort,
      aloud: { available, speaking, paused, rate },
      chosen: highlighter.chosen ?? null,
      ...saying,
      tookMs,
    };
  }

  /** Once it is done, and what the reader chose with it is kept: who has the answer may close the page. */
  async answer(request: ReaderRequest): Promise<PageState> {
    await this.#reader.settled();
    const said = await this.#do(request);
    await this.#kept;
    const lost = this.#lost;
    this.#lost = false;
    return this.state(lost ? this.#say('notSaved', [], false) : said);
  }

  /** The settings changed on another page of ours: what concerns this page follows. */
  follow({ highlights, comfort, pageKeys }: Settings): void {
    this.#reader.setKeys(pageKeys);
    // Our own choices come back one by one: of a slider that is being moved, each is older than what stands here.
    if (this.#writing > 0) return;
    const { highlighter, focus } = this.#reader.drawn;
    const now = highlighter.options;
    if (!isSame({ on: now.on, kinds: now.kinds }, highlights)) this.#reader.drawn.setHighlights(highlights);
    if (!isSame(focus.comfort.comfort, comfort)) void focus.setComfort(comfort);
  }

  async #do(request: ReaderRequest): Promise<Saying | undefined> {
    const reader = this.#reader;
    const { outcome, drawn } = reader;
    const { highlighter, hider, focus, steps } = drawn;
    switch (request.type) {
      case 'state':
        highlighter.repaint();
        void focus.aloud.findVoice();
        return undefined;
      case 'read-anyway':
        await reader.read(true);
        return undefined;
      case 'set-highlights':
        drawn.setHighlights({
          ...(request.on !== undefined && { on: request.on }),
          kinds: { ...highlighter.options.kinds, ...request.kinds },
        });
        this.#keepHighlights();
        return undefined;
      case 'toggle-highlights':
        if (!outcome.article) return this.#say('noArticleHere', [], false);
        drawn.setHighlights({ on: !highlighter.options.on });
        this.#keepHighlights();
        return this.#say(highlighter.options.on ? 'highlightsOn' : 'highlightsOff');
      case 'toggle-kind': {
        const { kinds } = highlighter.options;
        const on = !kinds[request.kind];
        drawn.setHighlights({ kinds: { ...kinds, [request.kind]: on } });
        this.#keepHighlights();
        return this.#say(on ? 'kindOn' : 'kindOff', [this.#words(KIND_WORD[request.kind])]);
      }
      case 'set-clutter':
        this.#setLevel(request.level);
        return outcome.article ? this.#levelSaying() : undefined;
      case 'cycle-clutter': {
        if (!outcome.article) return this.#say('noArticleHere', [], false);
        this.#setLevel(CLUTTER_LEVELS[(CLUTTER_LEVELS.indexOf(hider.level) + 1) % CLUTTER_LEVELS.length]!);
        const { word, values } = this.#levelSaying();
        return this.#say(word, values);
      }
      case 'show-hidden':
        hider.show(request.id, request.shown);
        return undefined;
      case 'jump':
        return reader.jumpTo(request.entity, request.back)
          ? undefined
          : { word: 'notInSight', values: [], done: false };
      case 'jump-span':
        return reader.jumpToSpan(request.span) ? undefined : { word: 'notInSight', values: [], done: false };
      case 'choose':
        return steps.choose(request.entity ?? undefined) ? undefined : { word: 'notInSight', values: [], done: false };
      case 'copy':
        if (!outcome.article) return this.#say('noArticleHere', [], false);
        return this.#copy(await this.#copyOf(outcome.card), 'cardCopied');
      case 'copy-selection': {
        const copy = copySelection(reader.source());
        return copy ? await this.#copy(copy, 'selectionCopied') : this.#say('nothingSelected', [], false);
      }
      case 'mark-text': {
        const count = reader.markWords(request.text);
        if (count === undefined) return this.#say('unmarked');
        return count > 0 ? this.#say('marked', [String(count)]) : this.#say('notToMark', [], false);
      }
      case 'set-comfort': {
        this.#keep((settings) => ({ ...settings, comfort: request.comfort }));
        const done = await focus.setComfort(request.comfort);
        return done ? undefined : { word: 'styleRefused', values: [], done: false };
      }
      case 'read-aloud':
        return this.#aloud(request.action, request.rate);
    }
  }

  #keep(change: Parameters<typeof updateSettings>[0]): void {
    this.#writing++;
    this.#kept = updateSettings(change)
      .then(({ saved }) => {
        this.#lost ||= !saved;
      })
      .finally(() => this.#writing--);
  }

  async #aloud(action: 'start' | 'pause' | 'resume' | 'stop', rate: number | undefined): Promise<Saying | undefined> {
    const { outcome, drawn } = this.#reader;
    const { focus } = drawn;
    if (action === 'start') {
      if (!outcome.article) return this.#say('noArticleHere', [], false);
      return (await focus.startAloud(rate)) ? undefined : this.#say('noVoice', [], false);
    }
    if (rate !== undefined) focus.rateAloud(rate);
    if (action === 'pause') focus.pauseAloud();
    else if (action === 'resume') focus.resumeAloud();
    else focus.stopAloud();
    return undefined;
  }

  /** Says it on the page, and gives it for the answer. */
  #say(word: PageWord, values: string[] = [], done = true): Saying {
    this.#reader.drawn.note.say(this.#words(word, ...values));
    return { word, values, done };
  }

  async #copy(copy: Copy | undefined, word: PageWord): Promise<Saying> {
    if (!copy) return this.#say('copyBlocked', [], false);
    if (await copyBoth(copy)) return this.#say(word);
    // Some browsers want the reader's own click on the page first: the note is a button.
    const words = this.#words;
    this.#reader.drawn.note.say('', {
      label: words('copy'),
      act: () => void copyBoth(copy).then((done) => this.#say(done ? word : 'copyBlocked', [], done)),
    });
    return { word: 'copyBlocked', values: [], done: false };
  }

  #levelSaying(): Saying {
    const { hider } = this.#reader.drawn;
    return { word: LEVEL_WORD[hider.level], values: [String(hider.hidden().length)], done: true };
  }

  #setLevel(level: ClutterLevel): void {
    this.#reader.setLevel(level);
    const site = siteKey(location.href);
    // Where somebody has been in a private window is written down nowhere.
    if (!site || browser.extension?.inIncognitoContext) return;
    this.#keep((settings) => withSiteChoice(settings, site, { clutter: level }));
  }

  #keepHighlights(): void {
    const { on, kinds } = this.#reader.drawn.highlighter.options;
    this.#keep((settings) => ({ ...settings, highlights: { on, kinds: { ...kinds } } }));
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
