/** One sentence and how to find it on the page. */
export interface Spoken {
  text: string;
  range(): StaticRange | undefined;
}

/** Ms that a browser may take to tell its voices. */
const VOICES_WITHIN = 1500;

export const RATES = [0.75, 1, 1.25, 1.5, 2] as const;

/**
 * Reads sentences aloud by a Vietnamese voice of the system, one utterance each: long ones are cut by some browsers, and the sentence
 * is what the eye follows. Voices that send the text to a server are left out: nothing leaves the browser.
 */
export class ReadAloud {
  #synthesis: SpeechSynthesis | undefined;
  #follow: (now: Spoken | undefined) => void;
  #voice: SpeechSynthesisVoice | undefined;
  #list: readonly Spoken[] = [];
  #at = 0;
  #state: 'silent' | 'speaking' | 'paused' = 'silent';
  #rate = 1;
  /** Tells an utterance that was cancelled from the one that is spoken now. */
  #turn = 0;

  /** @param follow hears of each sentence as it begins, and of the end */
  constructor(synthesis: SpeechSynthesis | undefined, follow: (now: Spoken | undefined) => void, signal: AbortSignal) {
    this.#synthesis = synthesis;
    this.#follow = follow;
    signal.addEventListener('abort', () => this.stop(), { once: true });
    window.addEventListener('pagehide', () => this.stop(), { signal });
  }

  get speaking(): boolean {
    return this.#state !== 'silent';
  }

  get paused(): boolean {
    return this.#state === 'paused';
  }

  get rate(): number {
    return this.#rate;
  }

  /** Whether a voice is known by now; browsers tell them late, so ask `findVoice` first. */
  get available(): boolean {
    return this.#voice !== undefined;
  }

  /** Looks for a Vietnamese voice of this machine. */
  async findVoice(): Promise<boolean> {
    const synthesis = this.#synthesis;
    if (!synthesis) return false;
    if (synthesis.getVoices().length === 0) await voicesTold(synthesis);
    this.#voice = synthesis.getVoices().find(({ lang, localService }) => localService && /^vi\b/i.test(lang));
    return this.available;
  }

  /** @returns false where there is no voice or nothing to read */
  async start(list: readonly Spoken[], from = 0): Promise<boolean> {
    if (!(await this.findVoice()) || list.length === 0) return false;
    this.#list = list;
    this.#at = Math.max(0, Math.min(from, list.length - 1));
    this.#speak();
    return true;
  }

  pause(): void {
    if (this.#state !== 'speaking') return;
    this.#state = 'paused';
    this.#synthesis?.pause();
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'speaking';
    this.#synthesis?.resume();
  }

  stop(): void {
    if (this.#state === 'silent') return;
    this.#state = 'silent';
    this.#turn++;
    this.#synthesis?.cancel();
    this.#follow(undefined);
  }

  /** A sentence forth or back. */
  skip(by: number): void {
    if (this.#state === 'silent') return;
    this.#at = Math.max(0, Math.min(this.#at + by, this.#list.length - 1));
    this.#speak();
  }

  /** The sentence that is being read begins anew at the new speed: browsers take a speed only at the start. */
  setRate(rate: number): void {
    this.#rate = Math.min(2, Math.max(0.5, rate));
    if (this.#state === 'speaking') this.#speak();
  }

  #speak(): void {
    const synthesis = this.#synthesis;
    const now = this.#list[this.#at];
    if (!synthesis || !now) {
      this.stop();
      return;
    }
    const turn = ++this.#turn;
    synthesis.cancel();
    this.#state = 'speaking';
    const utterance = new SpeechSynthesisUtterance(now.text);
    utterance.lang = 'vi-VN';
    utterance.rate = this.#rate;
    if (this.#voice) utterance.voice = this.#voice;
    utterance.onend = () => {
      if (turn !== this.#turn) return;
      this.#at++;
      this.#speak();
    };
    utterance.onerror = () => {
      if (turn === this.#turn) this.stop();
    };
    this.#follow(now);
    synthesis.speak(utterance);
    synthesis.resume();
  }
}

function voicesTold(synthesis: SpeechSynthesis): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, VOICES_WITHIN);
    synthesis.addEventListener('voiceschanged', done);
  });
}
