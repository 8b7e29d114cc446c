import { expect, it } from 'vitest';
import { pageOf, paragraphs, TITLE } from '../../../../tests/setup/office-page.ts';
import { readabilitySurvivors } from './readability-survivors.ts';

const OTHER = `<div class="rules">${'<p>Chúng tôi thu thập họ tên, thư điện tử và số điện thoại khi bạn đăng ký, theo quy định.</p>'.repeat(4)}</div>`;

it.each([
  ['a column that is called after its footer, with a role', '<div class="withfooter" role="main">', true],
  ['a dialog', '<div role="dialog">', false],
])('knows whether the story may stand in %s', (_, opening, isShown) => {
  const doc = pageOf(`<h1>${TITLE}</h1>${opening}${paragraphs}</div>${OTHER}`);
  const found = readabilitySurvivors(doc, []);
  expect(found?.root.textContent?.includes('giữ cá con')).toBe(isShown);
});
