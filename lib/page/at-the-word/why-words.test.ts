import { describe, expect, it } from 'vitest';
import type { Mention } from '../../entities/entities.ts';
import { whyInWords } from './why-words.ts';

const mention = (kind: Mention['kind'], text: string, why: string): Mention => ({
  kind,
  text,
  why,
  block: 0,
  start: 0,
  end: text.length,
  entity: 'x1',
});
const say = (kind: Mention['kind'], text: string, why: string) =>
  whyInWords(mention(kind, text, why), 'Tên', (word, ...values) => [word, ...values].join(' '));

describe('why a mention was marked', () => {
  it.each([
    ['person', 'Trịnh Hoài Lam', 'title-before: Phó Chủ tịch tỉnh', 'whyTitle Phó Chủ tịch tỉnh'],
    ['person', 'Lam', 'tagger: 9.4 above none; address-before: ông', 'whyAddress ông'],
    ['person', 'Lam', 'address-before: bà; surname and given name', 'whyAddress bà'],
    ['person', 'Trịnh Hoài Lam', 'tagger: 9.4 above none', 'whyName Tên'],
    ['role', 'Chủ tịch', 'role of one person alone', 'whyRole Tên'],
    ['role', 'Bà', 'stands for the subject before', 'whyStandsFor Tên'],
    ['party', 'Đảng Cộng sản Nhật Bản', 'register: Đảng Cộng sản Nhật Bản', 'whyRegister Đảng Cộng sản Nhật Bản'],
    ['party', 'ĐX', 'the article explains it: Đảng Xanh', 'whyBrackets Đảng Xanh'],
    ['party', 'Đảng', 'Đảng alone: VN', 'whyPartyAlone Tên'],
    ['party', 'đảng Bình minh', 'grammar: Đảng + name', 'whyParty Tên'],
    ['date', '16/3/2024', 'full day', 'whyDateFull'],
    ['date', 'ngày 15/3', 'day and month', 'whyDateYear'],
    ['date', 'hôm qua', 'yesterday', 'whyDateCounted'],
  ] as const)('%s “%s”: %s', (kind, text, why, said) => {
    expect(say(kind, text, why)).toBe(said);
  });
});
