import { describe, expect, it } from 'vitest';
import { textToArticle } from './text-to-article.ts';

describe('textToArticle', () => {
  it('reads the first line as title when it equals the given one, the second as lead', () => {
    const { article } = textToArticle('Mưa lớn ở Huế\n(Dân trí) - Nước lên nhanh.\n\nNgười dân dọn nhà.', {
      title: 'Mưa lớn ở Huế',
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'lead', 'paragraph']);
    expect(article.lead).toBe('Nước lên nhanh.');
  });
  it('takes no whole story for a lead', () => {
    const { article } = textToArticle(`Mưa lớn ở Huế\n${'Nước lên nhanh, chợ phải dời. '.repeat(30)}`);
    expect(article.lead).toBeUndefined();
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
  });
  it('reads a headline that stands twice as titles, and the line behind them as lead', () => {
    const { article } = textToArticle('Mưa lớn ở Huế\nMưa lớn ở Huế\nNước lên nhanh.\nNgười dân dọn nhà.');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'title', 'lead', 'paragraph']);
    expect(article.lead).toBe('Nước lên nhanh.');
  });
  it('reads a short line that stands twice as the words of a picture, and a long one as the story', () => {
    const long = 'Nước lên nhanh, chợ phải dời. '.repeat(8).trim();
    const { article } = textToArticle(`Mưa lớn ở Huế\nNước lên.\nDân dọn nhà.\nDân dọn nhà.\n${long}\n${long}`);
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'lead',
      'caption',
      'caption',
      'paragraph',
      'paragraph',
    ]);
  });
  it('takes all lines as paragraphs when the title is not among them', () => {
    const { article } = textToArticle('Nước lên nhanh.', { title: 'Mưa lớn ở Huế' });
    expect(article.blocks).toEqual([{ kind: 'paragraph', text: 'Nước lên nhanh.' }]);
    expect(article.title).toBe('Mưa lớn ở Huế');
  });
  it('leads offsets back to the raw text: Windows line ends, blanks, decomposed letters', () => {
    const name = 'Lê Thị Hậu'.normalize('NFD');
    const raw = `Tựa bài\r\n  Bà \u00a0 ${name}, 40 tuổi.\r\n`;
    const { article, rawSpan } = textToArticle(raw);
    const text = article.blocks[1]!.text;
    const start = text.indexOf('Lê');
    const [from, to] = rawSpan({ block: 1, start, end: start + 'Lê Thị Hậu'.length });
    expect(raw.slice(from, to)).toBe(name);
  });
  it('gives an article without blocks for empty text', () => {
    expect(textToArticle(' \n\n').article.blocks).toEqual([]);
  });
});
