import { cleanWords } from '../../text/clean-text.ts';
import { isDateLine } from '../words/published-date.ts';
import type { Segment } from './block-source.ts';

const ENDS_SENTENCE = /[.!?…:;]["”’)\]]*\s*$/;

/** A text and how it is set. */
export interface Piece {
  node: Text;
  /** What of the node is read. */
  data: string;
  letters: number;
  linked: boolean;
  bold: boolean;
  /** It stands in a headline of the first order. */
  headline: boolean;
}

/** The texts of a block that is being read, as they come. */
export class OpenBlock {
  readonly segments: Segment[] = [];
  raw = '';
  /** Line breaks behind the last letter. */
  breaks = 0;
  #letters = 0;
  #linked = 0;
  #bold = 0;
  /** The last sign of `raw`: asked for there, it would be put together anew for each text. */
  #last = '';

  /**
   * Does a text begin a block of its own? A line break ends a block when it is doubled, when what stands before it ends a sentence (bodies of
   * loose text with `<br>`), where bold type ends with it (headlines, leads and subheads of old sites), and beside a line that says when. A headline
   * is one, however its lines are broken: "Bắc Nguyên:" and below it what happened there.
   */
  endsBefore({ data, letters, bold, headline }: Piece): boolean {
    if (this.breaks === 0 || letters === 0) return false;
    if (headline && this.breaks === 1) return isDated(this.raw, data);
    const boldEnds = !bold && this.#bold === this.#letters && this.#linked === 0;
    return this.breaks > 1 || boldEnds || ENDS_SENTENCE.test(this.raw.slice(-40)) || isDated(this.raw, data);
  }

  add({ node, data, letters, linked, bold }: Piece): void {
    if (!data) return;
    if (letters > 0) {
      if (this.breaks > 0 && this.raw) this.#append(' ');
      this.breaks = 0;
    }
    if (this.raw && isGlued(this.#last, data.charAt(0))) this.#append(' ');
    this.segments.push({ node, start: this.raw.length });
    this.#append(data);
    this.#letters += letters;
    if (linked) this.#linked += letters;
    if (bold) this.#bold += letters;
  }

  #append(text: string): void {
    this.raw += text;
    this.#last = text.charAt(text.length - 1);
  }

  /** The text of the whole block, clean; empty where it holds no letter. */
  get text(): string {
    return this.#letters > 0 ? cleanWords(this.raw) : '';
  }

  /** Share of the letters that stand in links, 0 to 1. */
  get linked(): number {
    return this.#linked / this.#letters;
  }

  get isBold(): boolean {
    return this.#bold >= this.#letters * 0.98;
  }

  /** The innermost element around all of it. */
  elementIn(root: Element): Element {
    const filled = this.segments.filter((segment) => segment.node.data.trim() !== '');
    const first = filled[0]?.node ?? this.segments[0]?.node;
    const last = filled[filled.length - 1]?.node;
    let element: Element | null = first?.parentElement ?? root;
    // Bounded: a run of text that needs more steps than this stands in markup made to be deep.
    for (let step = 0; element && element !== root && last && !element.contains(last); step++) {
      element = step < 30 ? element.parentElement : root;
    }
    return element ?? root;
  }
}

/** Pages made by a script set the parts of a line in elements without a blank between: "Bến Đình sáng 12/11.Ảnh: Minh Thư". No word goes on like this. */
const isGlued = (before: string, after: string): boolean => /[\p{Ll}\d.!?…”]/u.test(before) && /\p{Lu}/u.test(after);

/** Is one of two lines parted by a line break a date? Old sites set headline, date and lead in one box. */
const isDated = (above: string, below: string): boolean =>
  isDateLine(above) || (/^\s*[\p{Lu}\d([]/u.test(below) && isDateLine(below));
