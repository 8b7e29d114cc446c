import type { Portal } from './portal.ts';

export const baotintuc: Portal = {
  id: 'baotintuc',
  name: 'Báo Tin tức',
  hosts: ['baotintuc.vn'],
  proof: 'part',
  body: [
    { selector: '.boxdetail .contents', why: 'the story, in two halves with a slot between them' },
    { selector: '.b-maincontent', why: 'long forms' },
  ],
  title: [
    { selector: 'h1.detail-title', why: 'headline' },
    { selector: '.sc-longform-header-title', why: 'headline of long forms' },
  ],
  lead: [{ selector: 'h2.sapo', why: 'the sapo' }],
  author: [{ selector: '.boxdetail .author', why: 'byline; name and agency without a blank' }],
  date: [{ selector: '.date .txt', why: 'printed time' }],
  figure: [],
  furniture: [{ selector: '.author', why: 'byline' }],
  clutter: [
    { selector: '.boxdata', reason: 'related', why: 'related list' },
    { selector: '.gliaplayer-container', reason: 'ad', why: 'video advert between the halves' },
    { selector: '#ifComment', reason: 'comments', why: 'comments in a frame' },
    { selector: '.keysword', reason: 'tags', why: 'keywords, spelt like this' },
  ],
};
