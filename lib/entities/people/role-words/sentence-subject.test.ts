import { expect, it } from 'vitest';
import { LEADING_TO_OTHERS, standsBeside, subjectOf } from './sentence-subject.ts';

const subject = (sentence: string, ...names: string[]) =>
  subjectOf(names, (name) => sentence.slice(0, sentence.indexOf(name)));

it('is who is named first and not in a phrase beside', () => {
  expect(subject('Ông Lam gặp bà Hạnh.', 'Lam', 'Hạnh')).toBe('Lam');
  expect(subject('Trong buổi tiếp ông Lam, bà Hạnh nói vui.', 'Lam', 'Hạnh')).toBe('Hạnh');
  expect(subject('Chia sẻ về ông Lam, bà Hạnh nói vui.', 'Lam', 'Hạnh')).toBe('Hạnh');
  expect(subject('Khi được hỏi về ông Lam, bà Hạnh nói vui.', 'Lam', 'Hạnh')).toBe('Hạnh');
  expect(subject('Khen ngợi ông Lam, bà Hạnh nói vui.', 'Lam', 'Hạnh')).toBe('Hạnh');
  expect(subject('Tại đây, ông Lam nói vui.', 'Lam')).toBe('Lam');
});

it('is whom another cites', () => {
  expect(subject('"Tốt", ông Lam dẫn lời bà Hạnh nói.', 'Lam', 'Hạnh')).toBe('Hạnh');
});

it('is in the main clause, where that names somebody', () => {
  expect(subject('Hai ngày sau khi ông Lam đắc cử, bà Hạnh từ chức.', 'Lam', 'Hạnh')).toBe('Hạnh');
  expect(subject('Dù ông Lam đắc cử, không ai vui.', 'Lam')).toBe('Lam');
});

it('is nobody where all stand beside', () => {
  expect(subject('Trả lời ông Lam, đoàn cho biết sẽ ở lại.', 'Lam')).toBeUndefined();
});

/** The sentence up to the name in brackets. */
const upTo = (marked: string) => marked.slice(0, marked.indexOf('['));

it.each(LEADING_TO_OTHERS)('stands beside: $example', ({ example, words }) => {
  expect(new RegExp(`^(?:${words})`, 'iu').test(upTo(example))).toBe(true);
  expect(standsBeside(upTo(example))).toBe(true);
});

it.each(['Tại đây [ông Lam] nói vậy.', 'Sau đó [ông Lam] nói vậy.', 'Trong lễ, [ông Lam] nói vậy.'])(
  'may be the subject: %s',
  (marked) => {
    expect(standsBeside(upTo(marked))).toBe(false);
  },
);
