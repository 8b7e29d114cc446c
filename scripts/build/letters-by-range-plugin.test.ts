import { describe, expect, it } from 'vitest';
import { byRange, ofUnits } from './letters-by-range-plugin.ts';

const made = (source: string) => new RegExp(byRange(source), 'u');

describe('letters by range', () => {
  it('are the letters of the scripts that an article may hold', () => {
    const [letter, part, number] = [made('^\\p{L}$'), made('^[\\p{L}\\p{M}]$'), made('^\\p{N}$')];
    const scripts =
      /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Han}\p{Script=Inherited}]/u;
    for (let code = 0; code < 0xd7a4; code++) {
      const char = String.fromCharCode(code);
      if (!scripts.test(char) || 'ªº'.includes(char) || (code > 0x1fff && code < 0x3041)) continue;
      if (/\p{L}/u.test(char)) expect(letter.test(char), char).toBe(true);
      if (/\p{M}/u.test(char) && code < 0x2000) expect(part.test(char), char).toBe(true);
    }
    for (let code = 0; code < 0xc0; code++) {
      const char = String.fromCharCode(code);
      expect(letter.test(char), char).toBe(/[A-Za-z]/.test(char));
      expect(number.test(char), char).toBe(/\p{N}/u.test(char));
    }
    for (const char of '–“”… .,·•\u00a0\u2010\u3000') expect(part.test(char), char).toBe(false);
  });
  it('stand in a class or make one, in patterns and in texts that patterns are made of', () => {
    expect(byRange('/(?<![\\p{L}\\d])\\p{Lu}\\p{L}+/u')).toMatch(
      /^\/\(\?<!\[A-Z[^\]]*\\d\]\)\[A-ZÀ-Ö[^\]]*\]\[A-Z[^\]]*\]\+\/u$/,
    );
    expect(byRange("'(?![\\\\p{L}\\\\p{M}])'")).toMatch(/^'\(\?!\(\?-i:\[A-Z[^\]\\]*\]\)\)'$/);
    expect(byRange('[\\]\\p{N}]')).toBe('[\\]0-9²³¹¼-¾]');
  });

  it('are capitals and small letters of Vietnamese, and of names of Europe', () => {
    const [capital, small] = [made('^\\p{Lu}$'), made('^\\p{Ll}$')];
    for (const char of 'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵfjwzñçøåšžłćğő') {
      expect([char, capital.test(char), small.test(char)]).toEqual([char, false, true]);
      const large = char.toUpperCase();
      expect([large, capital.test(large), small.test(large)]).toEqual([large, true, false]);
    }
    for (const char of '1 -×÷') expect(capital.test(char), char).toBe(false);
  });

  it('need no flag where nothing of Unicode’s own is left', () => {
    expect(ofUnits('/^[A-Z] \\/[^,]/giu')).toBe('/^[A-Z] \\/[^,]/gi');
    expect(ofUnits(`'giu'`)).toBe(`'gi'`);
    for (const pattern of ['/\\p{So}/u', '/\\P{L}/u', '/\\u{1f4f7}/u', '/📷/u', '/[a-z]/g'])
      expect(ofUnits(pattern)).toBe(pattern);
  });

  it('leave a pattern what it was where cases are one', () => {
    const pattern = new RegExp(byRange('^(?<![\\p{L}\\d])đảng [\\p{L}\\p{N}-]+(?!\\p{L})'), 'iu');
    expect(pattern.exec('Đảng ĐẢNG-Ủy6!')?.[0]).toBe('Đảng ĐẢNG-Ủy6');
    expect(byRange('/\\p{L}/iu')).toContain('(?-i:[');
    expect(byRange('/[\\p{Lu}\\p{L}]/iu')).toBe(byRange('/[\\p{L}]/iu'));
  });
});
