import type { Portal } from './portal.ts';

/** The CMS of the American broadcasters, the same for all their languages. */
export const voatiengviet: Portal = {
  id: 'voatiengviet',
  name: 'VOA Tiếng Việt',
  hosts: ['voatiengviet.com'],
  proof: 'crawler',
  body: [
    { selector: '#article-content .wsw', why: 'the story' },
    { selector: '.wsw', why: 'the story on other templates' },
  ],
  title: [{ selector: 'h1.pg-title', why: 'headline' }],
  lead: [{ selector: '.intro', why: 'the sapo' }],
  author: [{ selector: '.publishing-details .links__item-link', why: 'byline' }],
  date: [{ selector: '.publishing-details .published', why: 'printed time' }],
  figure: [],
  furniture: [],
  clutter: [],
};
