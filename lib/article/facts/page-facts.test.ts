import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bareOf, fold, readPageFacts } from './page-facts.ts';

describe('a text folded for comparing', () => {
  it.each([
    ['“Đảng ta” – là đạo đức, là văn minh!', 'đảngtalàđạođứclàvănminh'],
    ['Giá vàng 7/3: 92,5 triệu', 'giávàng73925triệu'],
    ['m² 𝐀 Ⅻ 中文', 'm²𝐀ⅻ中文'],
    ['Ti\u0065\u0302\u0301ng', 'tiếng'],
    ['— … !', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps what the pattern of letters and figures keeps', () => {
    let all = '';
    for (let code = 0x20; code < 0x2600; code++) all += String.fromCodePoint(code);
    for (let at = 0; at < all.length; at += 500) {
      const some = all.slice(at, at + 500);
      const pattern = some
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
      expect(fold(some)).toBe(pattern);
    }
  });
});

describe('a lead', () => {
  it('loses the initials of the paper before it, and those of nobody else', () => {
    expect(bareOf('BBL - Sáng nay trời mưa.', ['Báo Bến Lội'])).toBe('Sáng nay trời mưa.');
    expect(bareOf('TCLS – Sáng nay trời mưa.', ['tapchilinhson'])).toBe('Sáng nay trời mưa.');
    expect(bareOf('BL - Sáng nay trời mưa.', ['Báo Bến Lội'])).toBe('Sáng nay trời mưa.');
    expect(bareOf('LoiTimes – 12 ấp có nước.', ['loitimes.vn', 'loitimes'])).toBe('12 ấp có nước.');
    expect(bareOf('BenLoi.vn - Sáng nay trời mưa.', ['baobenloi.vn'])).toBe('Sáng nay trời mưa.');
    expect(bareOf('Bến Lội TV - Sáng nay trời mưa.', ['Bến Lội TV'])).toBe('Sáng nay trời mưa.');
    expect(bareOf('Tạp chí Sông nước: Sáng nay trời mưa.', ['Tạp chí Sông nước'])).toBe('Sáng nay trời mưa.');
    for (const lead of ['HAGL - Viettel hòa nhau.', 'Bến Lội - Kênh Xáng hòa nhau.', 'Lội - Kênh hòa nhau.'])
      expect(bareOf(lead, ['Báo Bến Lội', 'baobenloi.vn'])).toBe(lead);
  });
});

describe('the section in a breadcrumb', () => {
  it.each([
    [['Trang chủ', 'Xã hội', 'Giao thông'], 'Xã hội'],
    [['Trang nhất', 'Tin tức', 'Chuyện bến'], 'Chuyện bến'],
    [['Trang nhất', 'Tin tức - Sự kiện', 'Bến Hói mở lại chợ ghe'], 'Tin tức - Sự kiện'],
    [['Trang chủ', 'Tin tức'], 'Tin tức'],
  ])('%j is %s', (names, section) => {
    const links = names.map((name) => `<li><a href="/x">${name}</a></li>`).join('');
    const page = `<title>Bến Hói mở lại chợ ghe</title><ul class="breadcrumb">${links}</ul>`;
    expect(readPageFacts(new JSDOM(page).window.document).section).toBe(section);
  });
});

it('takes the breadcrumb of the head where the page is filed under several sections', () => {
  const filed = '<meta property="article:section" content="Multimedia,Y tế,Video">';
  const crumbs = JSON.stringify({
    '@type': 'BreadcrumbList',
    itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Video' }],
  });
  const read = (head: string) =>
    readPageFacts(new JSDOM(`<title>Bến Hói mở lại chợ ghe</title>${head}`).window.document).section;
  expect(read(`${filed}<script type="application/ld+json">${crumbs}</script>`)).toBe('Video');
  expect(read(filed)).toBe('Multimedia');
});
