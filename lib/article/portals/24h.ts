import type { Portal } from './portal.ts';

export const haiTuH: Portal = {
  id: '24h',
  name: '24h',
  hosts: ['24h.com.vn'],
  proof: 'crawler',
  body: [
    { selector: 'article.cate-24h-foot-arti-deta-info', why: 'the story' },
    { selector: '.cate-24h-foot-arti-deta-info', why: 'the same place on other templates' },
  ],
  title: [
    { selector: 'h1#article_title', why: 'headline' },
    { selector: 'h1.baiviet-title, h1.clrTit', why: 'headline until 2020' },
  ],
  lead: [{ selector: 'h2#article_sapo', why: 'the sapo' }],
  author: [{ selector: '.nguontin', why: 'source' }],
  date: [{ selector: 'time.cate-24h-foot-arti-deta-cre-post', why: 'printed time' }],
  figure: [],
  furniture: [{ selector: '.nguontin', why: 'source line' }],
  clutter: [
    { selector: '.bv-lq, .baiviet-bailienquan, .sbNws', reason: 'related', why: 'related stories' },
    { selector: '.block-quiz', reason: 'survey', why: 'quiz' },
    { selector: '[id^="ADS_"], .adv-24h-mid', reason: 'ad', why: 'ABPVN' },
  ],
};
