import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isStamp } from './stamps.ts';

const first = (line: string) => new JSDOM(`<p>${line}</p>`).window.document.querySelector('p')!.firstElementChild!;

describe('isStamp', () => {
  it.each([
    '<span>Bến Lội</span>Nửa đêm về sáng, nước lên.',
    '<b>BBL - </b>Sáng 5/3, nước lên.',
    '<strong>(TTXVN) –</strong> “Nước lên”, bà con nói.',
    '<span class="sapo-logo">Biên phòng - </span>Những chuyến đò đêm.',
  ])('is what stands before the lead: %s', (line) => {
    expect(isStamp(first(line))).toBe(true);
  });

  it.each([
    '<b>Biên phòng - </b>Hải quan ký quy chế.',
    '<b>PV - </b>Thưa bà, nước lên từ khi nào?',
    '<b>PV:</b> Thưa bà, nước lên từ khi nào?',
    '<b>BBL - </b>cơ quan của huyện.',
    '<b>Nước lên</b> từ đêm qua.',
  ])('is not: %s', (line) => {
    expect(isStamp(first(line))).toBe(false);
  });
});
