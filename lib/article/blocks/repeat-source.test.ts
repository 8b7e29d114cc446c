import { describe, expect, it } from 'vitest';
import type { SourcedBlock } from './read-blocks.ts';
import { repeatSource } from './repeat-source.ts';

/** A printing whose letters stand where its text says. */
function printed(text: string): SourcedBlock {
  const node = { data: text } as Text;
  const source = { element: {} as Element, locate: (offset: number) => ({ node, offset }) };
  return { block: { kind: 'paragraph', text }, source, linked: 0, bold: false };
}

/** What the copy says where the text has these words. */
function inCopy(text: string, copy: string, words: string): string {
  const source = repeatSource(text, printed(copy));
  const start = text.indexOf(words);
  return copy.slice(source.locate(start).offset, source.locate(start + words.length, true).offset);
}

describe('repeatSource', () => {
  const lead = 'NDO - Chiều 14/3, tại Hải Phòng, bà Lò Thị Hạnh (Đảng Lao động) tiếp đoàn.';
  const bare = lead.slice('NDO - '.length);

  it('is the copy’s own way where both printings are the same', () => {
    const copy = printed(lead);
    expect(repeatSource(lead, copy)).toBe(copy.source);
  });

  it('leads past a dateline that only one of the two has', () => {
    expect(inCopy(lead, bare, 'Lò Thị Hạnh')).toBe('Lò Thị Hạnh');
    expect(inCopy(bare, lead, 'Lò Thị Hạnh')).toBe('Lò Thị Hạnh');
    expect(inCopy(bare, lead, 'Chiều 14/3')).toBe('Chiều 14/3');
    expect(inCopy(lead, `(TTXVN) ${bare}`, '(Đảng Lao động)')).toBe('(Đảng Lao động)');
  });

  it('leads past other marks and capitals', () => {
    const copy = 'Chiều 14/3 – tại HẢI PHÒNG – bà Lò Thị Hạnh, Đảng Lao động, tiếp đoàn';
    expect(inCopy(lead, copy, 'Lò Thị Hạnh')).toBe('Lò Thị Hạnh');
    expect(inCopy(lead, copy, 'Hải Phòng')).toBe('HẢI PHÒNG');
    expect(inCopy(lead, copy, 'đoàn.')).not.toBe('đoàn.');
  });

  it('stays within a copy that has fewer letters, or none', () => {
    for (const copy of ['Chiều', '...', ''])
      expect(inCopy(lead, copy, 'tiếp đoàn').length).toBeLessThanOrEqual(copy.length);
  });
});
