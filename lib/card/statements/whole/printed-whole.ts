import type { Speakers } from '../../speakers/known/speakers.ts';
import { subjectOf } from '../../speakers/sources/find-source.ts';
import type { Report } from '../../speakers/words/source.ts';
import type { Clause } from '../../verbs/clause.ts';
import { isSalutation } from './salutation.ts';

/** "Ông Lam | gửi thư chúc mừng", "Bà Hạnh | có bài phát biểu", "Bà Hạnh | đọc diễn văn" */
const WRITES =
  /(?:gửi (?:bức |lá )?(?:thư|điện|thông điệp)|(?:có|ra|đọc) (?:bài )?(?:phát biểu|diễn văn|diễn từ|bài viết|lời kêu gọi|thư ngỏ|thông điệp)|có bài|phát biểu|viết (?:bài|thư))(?!\p{L})/iu;

/** "Tin Chiều trân trọng giới thiệu toàn văn bài phát biểu:", "Toàn văn bức thư như sau:" */
const WHOLE =
  /(?:giới thiệu|đăng(?: tải)?|dưới đây là|sau đây là|^) ?(?:nội dung )?toàn văn (?:nội dung )?(?:bức |lá |bài )?(thư|điện|phát biểu|diễn văn|diễn từ|lời kêu gọi|thông điệp|viết)(?!\p{L})[^:“”"▪]{0,200}[:.]?$/iu;

/** Sentences behind the one that tells who writes or speaks. */
const REACH = 4;

/** "Tôi mong …", "Chúng tôi tin tưởng …": his own words, though no marks stand around them. */
const OWN = /(?<!\p{L})(?:chúng )?tôi(?!\p{L})/iu;

interface Author {
  person: string;
  who: string;
}

/** Whose letter or speech is printed whole, paragraph by paragraph and without marks: what its sentences say in the first person is said by him. */
export class PrintedWhole {
  #last: (Author & { index: number }) | undefined;
  #author: (Author & { block: number; verb: string }) | undefined;

  /** Looks whether somebody writes or speaks, or what he wrote is printed whole below. */
  read(clause: Clause, index: number, speakers: Speakers): void {
    const { block, start, masked } = clause;
    const words = (from: number, to: number) => masked.slice(from - start, to - start);
    const last = this.#last && index - this.#last.index <= REACH ? this.#last : undefined;
    const whole = WHOLE.exec(masked);
    if (whole) {
      const named = speakers
        .within(block, start, start + masked.length)
        .filter(({ person, kind }) => person && kind === 'name');
      const [one] = named;
      const isOne = named.every(({ person }) => person === one?.person);
      const own = one?.person &&
        isOne && { person: one.person, who: words(speakers.titleBefore(one, clause) ?? one.start, one.end) };
      const author = own || (named.length === 0 ? last : undefined);
      this.#author = author && {
        ...author,
        block,
        verb: /^(?:thư|điện|viết|thông)/iu.test(whole[1]!) ? 'viết' : 'phát biểu',
      };
      return;
    }
    if (last && !this.#author && isSalutation(masked)) {
      this.#author = { ...last, block, verb: 'viết' };
      return;
    }
    const writes = WRITES.exec(masked);
    const source = writes ? subjectOf(clause, writes.index, speakers, 'core') : undefined;
    if (source?.person) this.#last = { person: source.person, who: words(source.start, source.end), index };
  }

  /** The report of a sentence of what is printed whole. */
  reportOf({ block, masked }: Clause, own: Report | undefined): Report | undefined {
    const author = this.#author;
    if (!author || block <= author.block || !OWN.test(masked)) return undefined;
    if (own?.source.person && own.source.person !== author.person) return undefined;
    const { person, who, verb } = author;
    return { source: { start: 0, end: 0, person }, who, verb };
  }
}
