import type { Portal } from './portal.ts';

export const vietnamnet: Portal = {
  id: 'vietnamnet',
  name: 'VietNamNet',
  hosts: ['vietnamnet.vn'],
  proof: 'page',
  body: [
    { selector: '#maincontent', why: 'the story' },
    { selector: '.maincontent', why: 'the story on full-width photo pages' },
  ],
  title: [{ selector: 'h1.content-detail-title', why: 'headline' }],
  lead: [{ selector: '.content-detail-sapo', why: 'the sapo' }],
  author: [{ selector: '.article-detail-author .name', why: 'byline' }],
  date: [{ selector: '.bread-crumb-detail__time', why: 'printed time' }],
  figure: [],
  furniture: [],
  clutter: [
    { selector: '.vnn-share-social', reason: 'share', why: 'share bar' },
    { selector: '.tag-cotnent', reason: 'tags', why: 'keywords, spelt like this' },
    { selector: '#vnnid-box-vote', reason: 'survey', why: 'vote' },
    { selector: '.comment-block', reason: 'comments', why: 'reader comments' },
  ],
};
