import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { isSender } from '../runs/age-behind.ts';
import type { Candidate } from '../runs/candidates.ts';
import { isCompanion, isWholeAgain, opensSentence } from './likely-names.ts';

/** The words of a text with a name between square brackets, and the name as the rules find it. */
function marked(text: string) {
  const { words, from, to } = readMarked(text);
  const rule = { from, to, why: 'surname and given name', titled: false, sure: true };
  const one: Candidate = { block: 0, from, to, share: 0.3, rule, echo: false, staged: false };
  return { words, one };
}

it.each([
  ['[Lò Văn Hạnh] móc nối với ba người.', true],
  ['Trời mưa. [Lê Minh Hạnh] bỏ chạy.', true],
  ['[Lê Minh Hạnh], sông lớn.', false],
  ['Đường phố [Lê Minh Hạnh] vắng.', false],
  ['[Lê Bắc Ninh] thắng lớn.', false],
])('knows who acts at the head of a sentence: %s', (text, expected) => {
  const { words, one } = marked(text);
  expect(opensSentence(one, words, -0.5)).toBe(expected);
  expect(opensSentence(one, words, -2)).toBe(false);
});

it.each([
  ['Ông chào đồng nghiệp [Otto Weissmar], sau trận.', true],
  ['Anh đến cùng bạn gái [Klarita].', true],
  ['Anh đến cùng bạn gái [Hàn Quốc].', false],
  ['Ông chào đối thủ [Weissmar].', false],
])('knows who goes with somebody: %s', (text, expected) => {
  const { words, one } = marked(text);
  expect(isCompanion(one, words)).toBe(expected);
});

it('knows a whole name again, but no street', () => {
  const again = (text: string) => {
    const { words, one } = marked(text);
    return isWholeAgain(one, words, -0.5);
  };
  expect(again('Hôm qua, [Lê Minh Hạnh] trở lại.')).toBe(true);
  expect(again('Ở đường [Lê Minh Hạnh] có lễ.')).toBe(false);
  expect(again('Phó Chủ tịch UBND tỉnh [Kim Hạ Sooc] phát biểu.')).toBe(true);
  expect(again('Phó Chủ tịch UBND tỉnh [Hồ Chí Minh] phát biểu.')).toBe(false);
});

it.each([
  ['Tôi có đi xa được không? ([Huế Lam], TP HCM)', true],
  ['Tôi bị đau chân. ([Lam], tỉnh Nghệ An)', true],
  ['Họ gặp nhau ở quê ([Lam Kinh], Thanh Hóa)', false],
  ['Tôi có đi xa được không? ([Huế Lam], TP HCM) Bác sĩ đáp.', false],
])('knows who sends a question: %s', (text, expected) => {
  const { words, one } = marked(text);
  expect(isSender(words, one.from, one.to)).toBe(expected);
});
