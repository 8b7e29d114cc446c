import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../tests/setup/own-time.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { findPeople } from './find-people.ts';
import { loadModel } from './tagger/model-file.ts';

const model = loadModel(readFileSync(new URL('people.model.bin', import.meta.url), 'latin1'));

/** What a text may repeat without end, each a loop of its own if one were not bounded. */
const PIECES: readonly string[] = [
  'Nguyễn ',
  'Von von der ',
  'A-',
  'Ông Lê Văn An, ',
  'Ông Lê Văn An (60 tuổi, ',
  'Chủ tịch, Giám đốc, ',
  'Giám đốc Sở Y tế là Chủ tịch Hội đồng và ',
  "Dato' Seri Sri ",
  'Ông Lê Văn An từng giữ chức Giám đốc Sở Y tế. Ông nói. ',
  'VŨ "Còi" ',
  'một người đàn ông tên Akani ',
  'Ông Otto Weissmar gặp Wiessmar. ',
  'Lê Văn An (quận 2), Quốc lộ 5, ',
  'phim "Lê Văn An ',
  'V.I. Lênin ',
  'Gioan Baotixita Giu-se ',
  "Weissmar: 'A' | ",
  'dự án Jalima, phim ',
  'Thường trú tại Hà Nội; nguyên Giám đốc Sở Y tế (nay là ; ',
];

describe('findPeople', () => {
  it('takes time in step with the length of the text, whatever repeats', () => {
    for (const piece of PIECES) {
      const time = (length: number) => {
        const { article } = textToArticle(piece.repeat(Math.ceil(length / piece.length)));
        return ownTime(() => findPeople(article, { parties: [], dates: [], model }));
      };
      time(5_000);
      const [short, long] = [time(10_000), time(80_000)];
      // Eight times the text: the square would be sixty-four times the time.
      expect(long / Math.max(10, short), piece).toBeLessThan(30);
    }
  }, 120_000);
});
