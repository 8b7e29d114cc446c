import { describe, expect, it } from 'vitest';
import { bridgeCard } from '../../tests/cards/bridge.ts';
import { enWords, viWords } from '../../tests/cards/words.ts';
import { cardToText } from './card-to-text.ts';
import { CARD_SECTIONS } from './document/card-sections.ts';

describe('the card as plain text', () => {
  const text = cardToText(bridgeCard, { words: viWords });

  it('begins with headline, source line and link', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Cầu Nậm Sía nối hai bản vùng cao',
      'Sơn Bình · Thời sự · thứ Năm, 1 tháng 12 năm 2022, 17:05 · Cập nhật 18:10 · Nguyễn Thu Hà, Mai Hoa',
      'Nguồn: https://sonbinh.example/cau-nam-sia-100.html',
    ]);
  });

  it('has its sections in one order', () => {
    const titles = text.split('\n').filter((line) => line !== '' && line === line.toUpperCase());
    expect(titles).toEqual([
      'SỰ KIỆN CHÍNH',
      'Ý CHÍNH',
      'NHÂN VẬT',
      'CHÍNH ĐẢNG',
      'AI NÓI GÌ',
      'MỐC THỜI GIAN',
      'CON SỐ',
      'ĐỊA DANH',
      'CƠ QUAN, TỔ CHỨC',
    ]);
  });

  it('says who spoke in which role, and whether the words are theirs', () => {
    expect(text).toContain(
      '- Trịnh Hoài Lam (Bí thư Tỉnh ủy Sơn Bình, nói, nguyên văn): “Từ nay trẻ em hai bản không còn phải nghỉ học khi lũ về”, ông Lam nói.',
    );
    expect(text).toContain('- Trịnh Hoài Lam (Bí thư Tỉnh ủy Sơn Bình, cho biết, thuật lại): Phát biểu');
  });

  it('numbers the points and marks our own words by brackets, and says so', () => {
    expect(text).toContain('\n2. Công trình [Cầu Nậm Sía] khởi công');
    expect(text.trimEnd().split('\n').at(-1)).toBe(viWords.ours);
    const [first] = bridgeCard.keyPoints;
    expect(cardToText({ ...bridgeCard, keyPoints: [first!] }, { words: viWords })).not.toContain(viWords.ours);
  });

  it('keeps the timeline by date, each with its words and sentence', () => {
    expect(text).toContain('- Tháng 9 năm 2020 (“tháng 9/2020”): Công trình khởi công');
    expect(text.indexOf('Tháng 9 năm 2020')).toBeLessThan(text.indexOf('- Thứ Năm, 1 tháng 12 năm 2022 (“Sáng 1/12”)'));
  });

  it('leaves out what the reader switched off, and still names source and link', () => {
    const none = Object.fromEntries(CARD_SECTIONS.map((section) => [section, false]));
    expect(cardToText(bridgeCard, { words: viWords, sections: none })).toBe(
      `${text.split('\n').slice(0, 3).join('\n')}\n`,
    );
    const without = cardToText(bridgeCard, { words: viWords, sections: { people: false, lead: false } });
    expect(without).not.toContain('NHÂN VẬT');
    expect(without).toContain('CHÍNH ĐẢNG');
  });

  it('speaks English where the reader does', () => {
    const english = cardToText(bridgeCard, { words: enWords });
    expect(english).toContain('Thursday, 1 December 2022, 17:05 · Updated 18:10');
    expect(english).toContain('\nKEY POINTS\n');
    expect(english).toContain('nói, quoted)');
  });

  it('is short for a card that has a headline alone', () => {
    const bare = {
      ...bridgeCard,
      ...{ keyPoints: [], statements: [], people: [], parties: [], dates: [], timeline: [], numbers: [] },
      ...{ places: [], organisations: [], authors: [], event: {} },
    };
    const { url: _u, portal: _p, section: _s, publishedAt: _d, updatedAt: _a, lead: _l, ...only } = bare;
    expect(cardToText(only, { words: viWords })).toBe('Cầu Nậm Sía nối hai bản vùng cao\n');
  });
});
