import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../article/article.ts';
import { loadModel } from './model-file.ts';
import { tag } from './tag.ts';

const model = loadModel(readFileSync(new URL('../people.model.bin', import.meta.url), 'latin1'));

const articleOf = (...texts: string[]): Article => ({
  title: texts[0] ?? '',
  authors: [],
  language: 'vi',
  blocks: texts.map((text, at) => ({ kind: at === 0 ? 'title' : 'paragraph', text })),
});

const people = (...texts: string[]): string[] =>
  tag(articleOf(...texts), model)
    .filter((name) => name.kind === 'person')
    .map((name) => texts[name.block]?.slice(name.start, name.end) ?? '');

describe('tag', () => {
  it('finds Vietnamese and foreign persons without their titles', () => {
    expect(
      people(
        'Khai mạc hội nghị về cây chè ở Thái Nguyên',
        'Chiều 4/5, Thứ trưởng Bộ Công Thương Phạm Hữu Tùng và Đại sứ Hungary Istvan Kovacs đã dự lễ khai mạc.',
      ),
    ).toEqual(['Phạm Hữu Tùng', 'Istvan Kovacs']);
  });

  it('finds the short form of a person whom the article names in full', () => {
    expect(
      people(
        'Mở lớp học hát then',
        'Ông Lương Văn Bảo mở lớp học hát từ năm 2015.',
        'Theo ông Bảo, lớp học không thu tiền.',
      ),
    ).toEqual(['Lương Văn Bảo', 'Bảo']);
  });

  it('takes no person out of officialese in capitals', () => {
    expect(people('Quốc hội thông qua Nghị quyết', 'Nghị quyết của Quốc hội có hiệu lực từ tháng 7.')).toEqual([]);
  });

  it('keeps offsets inside the block and names apart', () => {
    const text = 'Bà Trần Thị Mận, ông Đỗ Văn Tám và anh Lê Quý Sửu cùng về Hà Giang.';
    let last = 0;
    for (const name of tag(articleOf('Chuyện ở bản', text), model).filter(({ block }) => block === 1)) {
      expect(name.start).toBeGreaterThanOrEqual(last);
      expect(name.end).toBeGreaterThan(name.start);
      expect(name.end).toBeLessThanOrEqual(text.length);
      last = name.end;
    }
    expect(last).toBeGreaterThan(0);
  });

  it('bears empty and hostile text', () => {
    expect(tag(articleOf(''), model)).toEqual([]);
    expect(() => tag(articleOf('A-'.repeat(20000), 'Nguyễn '.repeat(20000), '\ud800((((....'), model)).not.toThrow();
  });
});
