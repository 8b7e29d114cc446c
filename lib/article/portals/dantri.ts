import type { Portal } from './portal.ts';

export const dantri: Portal = {
  id: 'dantri',
  name: 'Dân trí',
  hosts: ['dantri.com.vn'],
  proof: 'page',
  body: [
    { selector: '[data-slot="content"]', why: 'the story since 2026' },
    { selector: '.singular-content', why: 'the story until 2025' },
    { selector: '.e-magazine__body', why: 'the story of magazines, photo stories and Dnews' },
    { selector: '.dt-news__content', why: 'the story in 2020 and 2021' },
  ],
  title: [
    { selector: '[data-slot="title"]', why: 'headline since 2026' },
    { selector: 'h1.title-page', why: 'headline until 2025' },
    { selector: '.e-magazine__title, .special-news__title', why: 'headline of magazines and photo stories' },
    { selector: '.dt-news__title', why: 'headline in 2020 and 2021' },
  ],
  lead: [
    { selector: '[data-slot="sapo"]', why: 'the sapo since 2026' },
    { selector: '.singular-sapo', why: 'the sapo until 2025' },
    { selector: '.e-magazine__sapo', why: 'the sapo of magazines and photo stories' },
    { selector: '.dt-news__sapo', why: 'the sapo in 2020 and 2021' },
  ],
  author: [
    { selector: 'article[data-slot="container"] a[href*="/tac-gia/"]', why: 'byline links to the author page' },
    { selector: '.author-name', why: 'byline until 2025' },
  ],
  date: [
    { selector: 'article[data-slot="container"] time', why: 'printed time since 2026' },
    { selector: 'time.author-time', why: 'printed time until 2025' },
    { selector: '.e-magazine__meta-item, .author-info_right', why: 'printed time of magazines and photo stories' },
    { selector: '.dt-news__time', why: 'printed time in 2020 and 2021' },
  ],
  figure: [],
  furniture: [],
  clutter: [
    {
      selector: '[data-module="related-article-in-content"], [data-content-name="article-related"]',
      reason: 'related',
      why: 'related boxes',
    },
    { selector: '[data-content-name="article-popular"]', reason: 'most-read', why: 'most read' },
    { selector: '[data-content-name="article-tags"]', reason: 'tags', why: 'keywords' },
    { selector: '[data-module="social-pin-v-2"], .share-sticky', reason: 'share', why: 'share bar' },
    { selector: '[data-module="comment"]', reason: 'comments', why: 'reader comments' },
    { selector: '[data-module="article-audio-sticky"]', reason: 'audio', why: 'audio player' },
    { selector: '.dantri-widget--vote, [data-module="donation-content"]', reason: 'survey', why: 'vote and donation' },
    { selector: '[data-module="google-one-tap"], #g_id_onload', reason: 'login', why: 'login prompt' },
    {
      selector: '#bannerMasthead, #desktop-home-top-page, #tpmInpageContainer, .ads-masthead',
      reason: 'ad',
      why: 'ABPVN',
    },
  ],
};
