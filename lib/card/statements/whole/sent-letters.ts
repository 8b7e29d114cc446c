import { personIn } from '../../speakers/heads/head-person.ts';
import { namedIn } from '../../speakers/known/named-in.ts';
import type { Speakers } from '../../speakers/known/speakers.ts';
import { subjectOf } from '../../speakers/sources/find-source.ts';
import type { Report, Source } from '../../speakers/words/source.ts';
import type { Clause } from '../../verbs/clause.ts';

/** "Ông Lam đã | gửi điện mừng tới ông Sâm"; of one that is received nobody knows who sent it. */
const SENDS =
  /(?:gửi|viết|nhận(?: được)?) (?:bức |lá )?(?:điện|thư|thông điệp)(?!\p{L})|có (?:bức |lá )?(?:điện|thư)(?: \p{Ll}+){0,2}(?: gửi| tới)(?= )/iu;

/** "đăng bức điện của | Tổng thống Lam gửi ông Sâm" */
const OF = /(?<!\p{L})(?:điện|thư|thông điệp)(?: \p{Ll}+){0,2} của (?=\p{L}[^,;:▪]{3,60} gửi )/iu;

/** What a sent letter is called, where it is the source: "Bức điện ngày 1/3", "Điện mừng" */
const IT =
  /^(?:(?:nội dung )?(?:bức|lá) (?:điện|thư)(?: ngày \S+)?|(?:nội dung )?(?:bức )?(?:điện|thư) (?:chúc mừng|mừng|chia buồn|thăm hỏi|cảm ơn))$/iu;

/** "Nội dung bức điện như sau: “…”", "Trong điện có đoạn: “…”", "Toàn văn thư chúc mừng như sau:" */
const OPENS =
  /^(?:(?:dưới đây là )?toàn văn|(?:sau đây là )?nội dung|trong) (?:bức |lá )?(?:điện|thư|thông điệp)(?: (?:chúc )?mừng| chia buồn)? (?:như sau|có đoạn)(?: viết)?: ?(?:▪|$)/iu;

/** Sentences behind the one that tells of the sender. */
const REACH = 3;

/** Who sent the letter or telegram of which the last sentences tell: what stands in it are his words. */
export class SentLetters {
  #sender: { person: string; who: string; index: number } | undefined;

  /** Looks whether somebody sends one; of a body nobody is kept. */
  read(clause: Clause, index: number, speakers: Speakers): void {
    const of = OF.exec(clause.masked);
    const writer =
      of &&
      personIn(
        clause,
        { start: of.index + of[0].length, end: clause.masked.length },
        namedIn(clause, { start: 0, end: clause.masked.length }, speakers),
        speakers,
      );
    if (writer?.person && writer.start === clause.start + of!.index + of![0].length) {
      this.#keep(writer, clause, index);
      return;
    }
    const sends = SENDS.exec(clause.masked);
    if (!sends) return;
    const isReceived = sends[0].toLowerCase().startsWith('nhận');
    const source = isReceived ? undefined : subjectOf(clause, sends.index, speakers, 'core');
    if (!source?.person) {
      this.#sender = undefined;
      return;
    }
    this.#keep(source, clause, index);
  }

  #keep({ start, end, person }: Source, clause: Clause, index: number): void {
    const who = clause.masked.slice(start - clause.start, end - clause.start);
    this.#sender = person ? { person, who, index } : undefined;
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
