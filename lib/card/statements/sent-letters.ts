import type { Clause } from './clause.ts';
import { subjectOf } from './find-source.ts';
import type { Report } from './source.ts';
import type { Speakers } from './speakers.ts';

/** "Ông Lam đã | gửi điện mừng tới ông Sâm"; of one that is received nobody knows who sent it. */
const SENDS = /(?:gửi|viết|nhận(?: được)?) (?:bức |lá )?(?:điện|thư)(?!\p{L})/iu;

/** What a sent letter is called, where it is the source: "Bức điện ngày 1/3" */
const IT = /^(?:bức|lá) (?:điện|thư)(?: ngày \S+)?$/iu;

/** "Nội dung bức điện như sau: “…”", "Trong điện có đoạn: “…”" */
const OPENS = /^(?:nội dung|trong) (?:bức |lá )?(?:điện|thư) (?:như sau|có đoạn): ?(?:▪|$)/iu;

/** Sentences behind the one that tells of the sender. */
const REACH = 3;

/** Who sent the letter or telegram of which the last sentences tell: what stands in it are his words. */
export class SentLetters {
  #sender: { person: string; who: string; index: number } | undefined;

  /** Looks whether somebody sends one; of a body nobody is kept. */
  read(clause: Clause, index: number, speakers: Speakers): void {
    const sends = SENDS.exec(clause.masked);
    if (!sends) return;
    const isReceived = sends[0].toLowerCase().startsWith('nhận');
    const source = isReceived ? undefined : subjectOf(clause, sends.index, speakers, 'core');
    if (!source?.person) {
      this.#sender = undefined;
      return;
    }
    const { start, end, person } = source;
    this.#sender = { person, who: clause.masked.slice(start - clause.start, end - clause.start), index };
  }

  /** The report of a sentence of which a letter is the source, or that only leads to the words of one. */
  reportOf({ start, masked }: Clause, index: number, report: Report | undefined): Report | undefined {
    const sender = this.#sender;
    if (!sender || index - sender.index > REACH || index === sender.index) return undefined;
    const source = report?.source;
    const isIt = source && !source.person && IT.test(masked.slice(source.start - start, source.end - start));
    if (!isIt && (report || !OPENS.test(masked))) return undefined;
    return { source: { start: 0, end: 0, person: sender.person }, who: sender.who, verb: report?.verb ?? 'viết' };
  }
}
