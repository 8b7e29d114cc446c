import type { Portal } from './portal.ts';

/** "block-sc", known by `.block-sc-title`, `.b-maincontent` and `.sc-longform-header-*`. */
export const blockSc: Omit<Portal, 'id' | 'name' | 'hosts' | 'proof'> = {
  body: [
    { selector: '.b-maincontent', why: 'the story' },
    { selector: 'article.entry, div.entry', why: 'the story on older templates: paragraphs right below' },
  ],
  title: [
    { selector: '.block-sc-title', why: 'headline' },
    { selector: '.sc-longform-header-title', why: 'headline of long forms' },
    { selector: '.c-detail-head__title', why: 'headline, older' },
    { selector: '.c-video-detail__title h1', why: 'headline of films' },
  ],
  lead: [
    { selector: '.block-sc-sapo', why: 'the sapo' },
    { selector: '.sc-longform-header-sapo', why: 'the sapo of long forms' },
    { selector: '.c-video-detail__desc', why: 'the sapo of films' },
  ],
  author: [
    { selector: '.block-sc-author', why: 'byline' },
    { selector: '.sc-longform-header-author', why: 'byline of long forms' },
    { selector: '.c-detail-head__author', why: 'byline, older' },
  ],
  date: [
    { selector: '.block-sc-publish-time', why: 'printed time' },
    { selector: '.sc-longform-header-date', why: 'printed time of long forms' },
    { selector: '.c-detail-head__time', why: 'printed time, older' },
    { selector: '.c-video-detail__time', why: 'printed time of films' },
  ],
  figure: [],
  furniture: [{ selector: '.block-sc-author, .block-sc-publish-time', why: 'date and byline line' }],
  clutter: [],
};
