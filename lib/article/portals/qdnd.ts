import type { Portal } from './portal.ts';

export const qdnd: Portal = {
  id: 'qdnd',
  name: 'Quân đội nhân dân',
  hosts: ['qdnd.vn'],
  proof: 'crawler',
  body: [
    { selector: '.post-content [itemprop="articleBody"]', why: 'the story' },
    { selector: '.post-content', why: 'the story' },
    { selector: '[itemprop="articleBody"]', why: 'the story on older templates' },
  ],
  title: [{ selector: 'h1.post-title', why: 'headline' }],
  lead: [{ selector: '.post-summary', why: 'the sapo' }],
  author: [],
  date: [
    { selector: 'span.post-subinfo > span', why: 'printed time' },
    { selector: '.post-date', why: 'printed time' },
  ],
  figure: [],
  furniture: [],
  clutter: [],
};
