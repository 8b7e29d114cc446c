import type { Portal } from './portal.ts';

export const dangcongsan: Portal = {
  id: 'dangcongsan',
  name: 'Đảng Cộng sản Việt Nam',
  hosts: ['dangcongsan.vn'],
  proof: 'crawler',
  body: [{ selector: '.noidungtt', why: 'the story' }],
  title: [{ selector: 'h1#contenttitle', why: 'headline' }],
  lead: [{ selector: '#description', why: 'the sapo' }],
  author: [{ selector: 'b#tacgia', why: 'byline' }],
  date: [{ selector: '#ngaytao', why: 'printed time' }],
  figure: [],
  furniture: [{ selector: 'b#tacgia', why: 'byline' }],
  clutter: [],
};
