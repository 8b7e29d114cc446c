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
    { selector: '#article-body', why: 'the story until 2020' },
  ],
  title: [
    { selector: 'h1.article-title', why: 'headline' },
    { selector: '.vov-content h1', why: 'headline until 2020' },
  ],
  lead: [
    { selector: '.article-summary', why: 'the sapo' },
    { selector: '.vov-content .sapo, .article__sapo', why: 'the sapo until 2020' },
  ],
  author: [
    { selector: '.article-author a', why: 'byline' },
    { selector: '.main-contents .author .name', why: 'byline until 2020' },
  ],
  date: [
    { selector: '.article-date > .col-md-4', why: 'printed time' },
    { selector: '.vov-content .meta time, .article__meta time', why: 'printed time until 2020' },
  ],
  figure: [],
  furniture: [],
  clutter: [
    { selector: 'article.inner-article', reason: 'related', why: 'related card inside the body' },
    { selector: '.field-related-article', reason: 'related', why: 'related list, desktop and mobile' },
  ],
};
