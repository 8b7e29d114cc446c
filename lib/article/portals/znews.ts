import type { Portal } from './portal.ts';

/** Captions are td.caption in table.picture. */
export const znews: Portal = {
  id: 'znews',
  name: 'Znews',
  hosts: ['znews.vn'],
  proof: 'crawler',
  body: [{ selector: '.the-article-body', why: 'the story' }],
  title: [{ selector: 'h1.the-article-title', why: 'headline' }],
  lead: [{ selector: 'p.the-article-summary', why: 'the sapo' }],
  author: [
    { selector: '.the-article-author', why: 'byline' },
    { selector: '.the-article-credit .author', why: 'byline under the story' },
  ],
  date: [{ selector: 'li.the-article-publish', why: 'printed time' }],
  figure: [],
  furniture: [],
  clutter: [
    { selector: 'table.article, .surveywidget', reason: 'related', why: 'cards inside the story' },
    { selector: '.znews-banner, .banner-slider-wrapper', reason: 'ad', why: 'ABPVN' },
  ],
};
