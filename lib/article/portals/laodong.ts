import type { Portal } from './portal.ts';

/** Generic hiding is switched off for this portal in the filter lists: few rules, and none by names of adverts. */
export const laodong: Portal = {
  id: 'laodong',
  name: 'Lao Động',
  hosts: ['laodong.vn'],
  proof: 'crawler',
  body: [
    { selector: '#gallery-ctt', why: 'the story in 2026' },
    { selector: '.article-content', why: 'the story before' },
    { selector: '.art-body', why: 'the story on other templates of 2021 and later' },
  ],
  title: [
    { selector: '.section-title h1', why: 'headline until 2020' },
    { selector: 'h1', why: 'headline' },
  ],
  lead: [
    { selector: '.chappeau', why: 'the sapo' },
    { selector: 'p.abs', why: 'the sapo until 2020' },
  ],
  author: [{ selector: '.author-wrapper .author, .left-sidebar .author', why: 'byline until 2020' }],
  date: [
    { selector: '.f-datetime', why: 'printed time until 2020' },
    { selector: '.time', why: 'printed time' },
  ],
  figure: [],
  furniture: [],
  clutter: [],
};
