import type { Portal } from './portal.ts';

export const baodautu: Portal = {
  id: 'baodautu',
  name: 'Báo Đầu tư',
  hosts: ['baodautu.vn'],
  proof: 'page',
  body: [{ selector: '#content_detail_news', why: 'the story' }],
  title: [{ selector: '.title-detail', why: 'headline; the page has no h1' }],
  lead: [{ selector: '.sapo_detail', why: 'the sapo' }],
  author: [{ selector: 'a.author', why: 'byline' }],
  date: [{ selector: '.post-time', why: 'printed time' }],
  figure: [],
  furniture: [],
  clutter: [
    { selector: '.list_news_relation_top, .news_relate_one', reason: 'related', why: 'related lists' },
    { selector: '.col300, .col160', reason: 'most-read', why: '"Đọc nhiều", "Tin nóng"' },
    { selector: '.tag_detail', reason: 'tags', why: 'keywords' },
  ],
};
