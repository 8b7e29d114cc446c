import type { Portal } from './portal.ts';

export const vietnamnet: Portal = {
  id: 'vietnamnet',
  name: 'VietNamNet',
  hosts: ['vietnamnet.vn'],
  proof: 'page',
  body: [
    { selector: '#maincontent', why: 'the story' },
    { selector: '.maincontent', why: 'the story on full-width photo pages, and under films' },
    { selector: '.e-v3-tpl-content', why: 'each part of the story on e-magazines' },
    { selector: '#ArticleContent, .ArticleContent', why: 'the story until 2021' },
  ],
  title: [
    { selector: 'h1.content-detail-title', why: 'headline' },
    { selector: '.ArticleDetail h1.title', why: 'headline until 2021' },
  ],
  lead: [
    { selector: '.content-detail-sapo', why: 'the sapo' },
    { selector: '.video-detail__sabo', why: 'the sapo of films, spelt like this' },
    { selector: '.ArticleLead', why: 'the sapo until 2021' },
  ],
  author: [{ selector: '.article-detail-author .name', why: 'byline' }],
  date: [
    { selector: '.bread-crumb-detail__time', why: 'printed time' },
    { selector: '.ArticleDate', why: 'printed time until 2021' },
  ],
  figure: [],
  furniture: [],
  clutter: [
    {
      selector: '#ArticleContent .inner-article, .ArticleContent.article-relate, .box-taitro',
      reason: 'related',
      why: 'cards inside the story until 2021',
    },
    {
      selector: '.ck-cms-insert-neww-group, .ck-cms-wiki-news-full, .insert-wiki-content',
      reason: 'related',
      why: 'cards inside the story since 2021 (crawlers)',
    },
    { selector: '.vnn-share-social', reason: 'share', why: 'share bar' },
    { selector: '.tag-cotnent', reason: 'tags', why: 'keywords, spelt like this' },
    { selector: '#vnnid-box-vote', reason: 'survey', why: 'vote' },
    { selector: '.comment-block', reason: 'comments', why: 'reader comments' },
  ],
};
