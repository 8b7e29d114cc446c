import type { ArticleReading } from '../../article/page-reading.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { FloatingHost } from '../floating-host.ts';
import { rectOf, scrollToRange } from '../marks/jump.ts';
import { locateSpan } from '../marks/mention-ranges.ts';
import type { PageWords } from '../page-words.ts';
import type { Comfort } from '../style/comfort-style.ts';
import { RATES, ReadAloud, type Spoken } from './read-aloud.ts';
import { ReadingBar } from './reading-bar.ts';
import { ReadingComfort } from './reading-comfort.ts';

export interface FocusOptions {
  comfort: Comfort;
  style(css: string): Promise<boolean>;
  words: PageWords;
  locale: string;
  /** Paints the sentence that is read aloud. */
  paint(range: StaticRange | undefined): void;
  /** Said to the reader when it could not be done. */
  say(text: string): void;
  /** The page looks otherwise now: its ground may have another colour. */
  looksChanged(): void;
}

const synthesis = () => (typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis);

/** What the focus level gives beyond an empty page: type, ground, progress; and reading aloud, which works in every level. */
export class FocusLevel {
  readonly comfort: ReadingComfort;
  readonly aloud: ReadAloud;
  #bar: ReadingBar;
  #options: FocusOptions;
  #reading: ArticleReading | undefined;
  #minutes = 1;
  #focus = false;

  constructor(floating: FloatingHost, options: FocusOptions, signal: AbortSignal) {
    this.#options = options;
    const style = async (css: string) => {
      const done = await options.style(css);
      // A style that cannot be taken away holds nothing any more: the page has lost its marks.
      if (!done && css !== '') options.say(options.words('styleRefused'));
      return done;
    };
    this.comfort = new ReadingComfort(options.comfort, style, signal);
    this.aloud = new ReadAloud(synthesis(), (now) => this.#follow(now), signal);
    this.#bar = new ReadingBar(
      floating,
      options.words,
      options.locale,
      {
        start: () => void this.startAloud().then((done) => done || options.say(options.words('noVoice'))),
        toggle: () => this.#aloudDoes(() => (this.aloud.paused ? this.aloud.resume() : this.aloud.pause())),
        skip: (by) => this.#aloudDoes(() => this.aloud.skip(by)),
        faster: () =>
          this.#aloudDoes(() => this.aloud.setRate(RATES.find((rate) => rate > this.aloud.rate) ?? RATES[0])),
        stop: () => this.#aloudDoes(() => this.aloud.stop()),
      },
      signal,
    );
  }

  /** Takes over a reading of the page and a level. */
  use(reading: ArticleReading | undefined, minutes: number, focus: boolean): void {
    if (this.#reading !== reading) this.aloud.stop();
    this.#reading = reading;
    this.#minutes = minutes;
    this.#focus = focus && reading !== undefined;
    void this.comfort.apply(reading, this.#focus).then(() => this.#options.looksChanged());
    this.#showBar();
  }

  /** False where the page could not be set so; then that is said, too. */
  async setComfort(comfort: Comfort): Promise<boolean> {
    const done = await this.comfort.set(comfort);
    this.#options.looksChanged();
    return done;
  }

  /** Reads aloud from the first sentence in sight. False where there is no voice or no article. */
  startAloud(rate?: number): Promise<boolean> {
    if (rate !== undefined) this.aloud.setRate(rate);
    const list = this.#reading ? sentencesOf(this.#reading) : [];
    const from = list.findIndex(({ range }) => {
      const where = range();
      return where !== undefined && (rectOf(where)?.top ?? -1) >= 0;
    });
    return this.aloud.start(list, from);
  }

  /** Pause, resume, stop, speed: whatever it is, the bar shows it. */
  #aloudDoes(act: () => void): void {
    act();
    this.#bar.setAloud(this.aloud);
  }

  pauseAloud = (): void => this.#aloudDoes(() => this.aloud.pause());
  resumeAloud = (): void => this.#aloudDoes(() => this.aloud.resume());
  stopAloud = (): void => this.#aloudDoes(() => this.aloud.stop());
  rateAloud = (rate: number): void => this.#aloudDoes(() => this.aloud.setRate(rate));

  #follow(now: Spoken | undefined): void {
    const range = now?.range();
    this.#options.paint(range);
    if (range) scrollToRange(range);
    this.#showBar();
  }

  #showBar(): void {
    const reading = this.#reading;
    if (reading && (this.#focus || this.aloud.speaking)) this.#bar.show(reading.root, this.#minutes, this.aloud);
    else this.#bar.hide();
  }
}

function sentencesOf({ article, sources }: ArticleReading): Spoken[] {
  return article.blocks.flatMap(({ text }, block) =>
    splitSentences(text).map(({ start, end }) => ({
      text: text.slice(start, end),
      range: () => locateSpan(sources[block], start, end),
    })),
  );
}
