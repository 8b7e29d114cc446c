import type { Portal } from './portal.ts';

export const dangcongsan: Portal = {
  id: 'dangcongsan',
  name: 'Đảng Cộng sản Việt Nam',
  hosts: ['dangcongsan.vn'],
  proof: 'crawler',
  body: [
    { selector: '.noidungtt', why: 'the story' },
    { selector: '[itemprop="articleBody"]', why: 'the story until 2022' },
  ],
  title: [
    { selector: 'h1#contenttitle', why: 'headline' },
    { selector: 'h1.post-title', why: 'headline until 2022' },
  ],
  lead: [
    { selector: '#description', why: 'the sapo' },
    { selector: '.post-summary', why: 'the sapo until 2022' },
  ],
  author: [{ selector: 'b#tacgia', why: 'byline' }],
  date: [
    { selector: '#ngaytao', why: 'printed time' },
    { selector: '.lbPublishedDate', why: 'printed time until 2022' },
  ],
  figure: [],
  furniture: [{ selector: 'b#tacgia', why: 'byline' }],
  clutter: [],
};
