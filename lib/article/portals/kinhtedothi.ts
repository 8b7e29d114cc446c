import type { Portal } from './portal.ts';

export const kinhtedothi: Portal = {
  id: 'kinhtedothi',
  name: 'Kinh tế & Đô thị',
  hosts: ['kinhtedothi.vn'],
  proof: 'crawler',
  body: [
    { selector: '.content-ktdt-article', why: 'the story since 2025, together with embed-portal' },
    { selector: 'div[itemprop*="articleBody"]', why: 'the story in 2022' },
    { selector: '#cotent_detail', why: 'the story in 2020, spelt like this' },
  ],
  title: [
    { selector: '.article-title', why: 'headline since 2025' },
    { selector: 'h1.title_detail_news', why: 'headline in 2020' },
  ],
  lead: [
    {
      selector: '.article-sapo, .article-desc, .article-summary',
      why: 'the sapo stands apart from the body, in a box of the article head',
    },
    { selector: '.detail__sapo, .sapo_detail', why: 'the sapo in 2022' },
  ],
  author: [
    { selector: '.article-author', why: 'byline since 2025' },
    { selector: 'span.detail__author', why: 'byline in 2022' },
  ],
  date: [
    { selector: '.article-date, .article-time', why: 'printed time since 2025' },
    { selector: '.time_detail_news', why: 'printed time in 2020' },
  ],
  figure: [],
  furniture: [{ selector: '.article-author, span.detail__author', why: 'byline' }],
  clutter: [
    { selector: '.top-banner-mobile', reason: 'ad', why: 'ABPVN' },
    { selector: '[id^="adv"]', reason: 'ad', why: 'ABPVN: advert slots' },
  ],
};
