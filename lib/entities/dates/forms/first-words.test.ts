import { describe, expect, it } from 'vitest';
import { matchAt } from '../grammar/grammar.ts';
import { DATE_RULES } from '../rules/date-rules.ts';
import { beginningsOf, NUMBER } from './first-words.ts';
import { BEGIN, formsAt } from './places.ts';

const read = (source: string) =>
  Object.fromEntries([...beginningsOf(source)].map(([word, next]) => [word, next && [...next].sort()]));

describe('beginningsOf', () => {
  it('reads the first two words off a pattern', () => {
    expect(read('(?:đầu |cuối )?tháng (?:\\d+|giêng)')).toEqual({
      tháng: [NUMBER, 'giêng'],
      đầu: ['tháng'],
      cuối: ['tháng'],
    });
    expect(read('(?<a>i{1,3}|v) sau')).toEqual({ i: ['sau'], ii: ['sau'], iii: ['sau'], v: ['sau'] });
    expect(read('năm ?(?!x)\\d{4}(?: trước)?')).toEqual({ năm: [NUMBER] });
  });
  it('says nothing of the second word where the first may stand alone, or a number comes first', () => {
    expect(read('tết(?: tây)?')).toEqual({ tết: undefined });
    expect(read('\\d{1,2}/\\d{1,2}')).toEqual({ [NUMBER]: undefined });
  });
  it('refuses a pattern that any word may open', () => {
    expect(() => beginningsOf('\\p{L}+ ngày')).toThrow();
    expect(() => beginningsOf('(?:ngày )?')).toThrow();
  });
});

describe('the places where a date may begin', () => {
  it('lead each form to its own example', () => {
    const lost = DATE_RULES.filter((rule, place) => {
      const text = rule.example.toLowerCase();
      // The example of a form may hold words before it ("hồi đầu tuần").
      for (let at = 0; at < text.length; at++) {
        if (!matchAt(rule, `${text} `, at)) continue;
        BEGIN.lastIndex = at;
        const found = BEGIN.exec(`${text} `);
        return !(found?.index === at && formsAt(text, found[0], at + found[0].length).includes(place));
      }
      return true;
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });
});
