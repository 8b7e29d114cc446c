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
  ],
  title: [{ selector: 'h1', why: 'headline' }],
  lead: [{ selector: '.chappeau', why: 'the sapo' }],
  author: [],
  date: [{ selector: '.time', why: 'printed time' }],
  figure: [],
  furniture: [],
  clutter: [],
};
