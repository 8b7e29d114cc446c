import type { Portal } from './portal.ts';

export const vov: Portal = {
  id: 'vov',
  name: 'VOV',
  hosts: ['vov.vn'],
  proof: 'part',
  body: [
    {
      selector: '.article-content .text-long',
      why: 'the story; a paragraph with class ads-detail-center is a real one',
    },
  ],
  title: [{ selector: 'h1.article-title', why: 'headline' }],
  lead: [{ selector: '.article-summary', why: 'the sapo' }],
  author: [{ selector: '.article-author a', why: 'byline' }],
  date: [{ selector: '.article-date > .col-md-4', why: 'printed time' }],
  figure: [],
  furniture: [],
  clutter: [
    { selector: 'article.inner-article', reason: 'related', why: 'related card inside the body' },
    { selector: '.field-related-article', reason: 'related', why: 'related list, desktop and mobile' },
  ],
};
