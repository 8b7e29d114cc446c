import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

const URL = 'https://baobenloi.vn/tin/20240323/cho-ghe-ben-loi-mo-lai-724115.html';
const PROSE = [
  'Chợ ghe Bến Lội mở lại sáng nay sau hai năm vắng khách, với hơn tám mươi ghe hàng neo dọc bờ kè từ lúc trời chưa sáng.',
  'Bà Lê Thị Lụa, bán bún nước lèo trên ghe đã ba mươi năm, nói bà dậy từ hai giờ để kịp con nước lớn và giữ được chỗ cũ của mình.',
  'Ban quản lý chợ cho biết từ nay ghe được neo miễn phí đến hết mùa nước nổi, rác thải được gom hai lần mỗi ngày bằng xuồng riêng.',
  'Nhiều khách từ thành phố về chơi chợ cho biết họ sẽ quay lại vào dịp cuối tuần, khi các ghe trái cây của miệt vườn cùng tụ về.',
];
const page = (
  href: string,
) => `<!doctype html><html lang="vi"><head><title>Chợ ghe Bến Lội mở lại sau hai năm</title></head><body>
<div class="detail"><div class="block"><h1><a href="${href}">Chợ ghe Bến Lội mở lại sau hai năm</a></h1>
<div class="bar"><span class="date">23/03/2024 08:06</span></div>
<p class="head">Trao đổi với phóng viên, bà Hồ Thị Lan, phó trưởng ban quản lý chợ Bến Lội, nói "chúng tôi sẽ giữ chợ ghe này mãi".</p></div>
<div class="left"><div class="text">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></div></div></body></html>`;

it.each(['javascript:;', URL, '#top'])('a headline that leads to %s is the own one, and its lead no teaser', (href) => {
  const { window } = new JSDOM(page(href), { url: URL });
  const { article } = readPage(window.document, URL);
  expect(article?.lead).toBe(
    'Trao đổi với phóng viên, bà Hồ Thị Lan, phó trưởng ban quản lý chợ Bến Lội, nói "chúng tôi sẽ giữ chợ ghe này mãi".',
  );
  expect(article?.blocks).toHaveLength(6);
});
