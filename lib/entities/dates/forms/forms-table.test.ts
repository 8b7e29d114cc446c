import { describe, expect, it } from 'vitest';
import { rule } from '../grammar/grammar.ts';
import { NUMBER } from './first-words.ts';
import { fromTable, toTable } from './forms-table.ts';

const read = () => undefined;
const forms = [
  rule('a', '', 'sáng (?:qua|\\d{1,2})', read),
  rule('b', '', '(?:sáng|tối) (?:nay|qua)', read),
  rule('c', '', 'tối(?: mịt)?', read),
  rule('d', '', '\\d{1,2}/\\d{1,2}', read),
];

describe('the table of forms by their words', () => {
  const words = fromTable(toTable(forms));

  it('names the forms in their order', () => {
    expect(words.get('sáng')?.get('qua')).toEqual([0, 1]);
    expect(words.get('sáng')?.get(NUMBER)).toEqual([0]);
    expect(words.get('sáng')?.get('nay')).toEqual([1]);
  });
  it('tries a form that goes on with any word beside those that want a certain one', () => {
    expect(words.get('tối')?.get('nay')).toEqual([1, 2]);
    expect(words.get('tối')?.get('')).toEqual([2]);
    expect(words.get(NUMBER)?.get('')).toEqual([3]);
  });
  it('knows no other word', () => {
    expect([...words.keys()].sort()).toEqual([NUMBER, 'sáng', 'tối']);
  });
});
