import { describe, expect, it } from 'vitest';
import { linkToText, textDirective, webAddress } from './text-fragment.ts';

const decoded = (directive: string | undefined) =>
  directive
    ?.replace(/^text=/, '')
    .split(',')
    .map((part) => decodeURIComponent(part));

describe('a link to a place in the text', () => {
  it('names a sentence whole, percent-encoded', () => {
    expect(textDirective('Cầu mở cửa.')).toBe('text=C%E1%BA%A7u%20m%E1%BB%9F%20c%E1%BB%ADa.');
  });

  it('leaves no comma, hyphen or ampersand bare: they part the directive', () => {
    const directive = textDirective('Hà Nội - Huế, A&B (Brazil) và hơn thế nữa');
    expect(directive).not.toMatch(/[-,&()](?!$)/);
    expect(decoded(directive)).toEqual(['Hà Nội - Huế, A&B (Brazil) và hơn thế nữa']);
  });

  it('names a long text by its first and last words', () => {
    const words = Array.from({ length: 90 }, (_, index) => `từ${index}`);
    expect(decoded(textDirective(words.join(' ')))).toEqual([words.slice(0, 8).join(' '), words.slice(-8).join(' ')]);
  });

  it('tells a short text by its neighbours: prefix-,text,-suffix', () => {
    const parts = textDirective('Ngô Thị Lan', { before: 'Hôm qua, tại Huế, bà ', after: ' cho biết cầu đã xong.' })
      ?.slice('text='.length)
      .split(',');
    expect(parts?.[0]).toMatch(/-$/);
    expect(parts?.[2]).toMatch(/^-/);
    expect(parts?.map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')))).toEqual([
      'qua, tại Huế, bà',
      'Ngô Thị Lan',
      'cho biết cầu đã',
    ]);
  });

  it('needs no neighbours where the text stands at the edge of its paragraph', () => {
    expect(textDirective('Cầu', { before: '', after: '' })).toBe('text=C%E1%BA%A7u');
  });

  it('keeps the fragment that the address has, and takes the place of an older directive', () => {
    expect(linkToText('https://a.vn/b', 'x1')).toBe('https://a.vn/b#:~:text=x1');
    expect(linkToText('https://a.vn/b#muc-2', 'x1')).toBe('https://a.vn/b#muc-2:~:text=x1');
    expect(linkToText('https://a.vn/b#:~:text=cu', 'x1')).toBe('https://a.vn/b#:~:text=x1');
  });

  it('gives the bare address for a text without words, and nothing without an address of the web', () => {
    expect(linkToText('https://a.vn/b', '…')).toBe('https://a.vn/b');
    for (const url of [undefined, '', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://'])
      expect(linkToText(url, 'Cầu')).toBeUndefined();
  });

  it('encodes what would break out of a link', () => {
    expect(webAddress('https://a.vn/x_(1)?q="a b"<c>')).toBe('https://a.vn/x_%281%29?q=%22a%20b%22%3Cc%3E');
  });

  it('survives half a surrogate pair', () => {
    expect(textDirective('a\ud800')).toBe('text=a%EF%BF%BD');
  });
});
