import type { Portal } from './portal.ts';

/** The article column itself is called sidebar-1: no rule may go by that name. */
export const vnexpress: Portal = {
  id: 'vnexpress',
  name: 'VnExpress',
  hosts: ['vnexpress.net'],
  proof: 'page',
  body: [
    { selector: 'article.fck_detail', why: 'the story, 2019 to 2026; its 2019 class block_ads_connect is no advert' },
    { selector: '.fck_detail', why: 'photo stories' },
    {
      selector: '.section-inner.inset-column:not(.special-column)',
      why: 'long forms: each part of the story in a column of its own; the special one holds the headline',
    },
  ],
  title: [
    { selector: 'h1.title-detail', why: 'headline since 2020' },
    { selector: 'h1.title_news_detail', why: 'headline of 2019' },
    { selector: '.special-column h1', why: 'headline of long forms' },
    { selector: 'h1.title_detail_video', why: 'headline of films' },
  ],
  lead: [
    { selector: 'p.description', why: 'the sapo; the first hit is the right one' },
    { selector: '.special-column h2', why: 'the sapo of long forms' },
    { selector: '.lead_detail_video', why: 'the sapo of films' },
  ],
  author: [{ selector: 'p.author_mail strong', why: 'byline inside the body' }],
  date: [
    { selector: '.header-content .date', why: 'printed time since 2020' },
    { selector: 'header .time', why: 'printed time of 2019' },
    { selector: '.wrap-date-cat .date', why: 'printed time of long forms' },
  ],
  figure: [],
  furniture: [
    { selector: '.author_mail', why: 'byline inside the body' },
    { selector: '.width-detail-photo', why: 'byline of photo stories' },
  ],
  clutter: [
    { selector: '#_ads_bg_top', reason: 'ad', why: 'banner that is filled late' },
    { selector: 'ul.list-news', reason: 'related', why: 'related headlines inside the body' },
    { selector: '.banner-ads, #banner_top, div[id^="ads_"]', reason: 'ad', why: 'ABPVN and slots between photos' },
    { selector: '.social_pin, .likeshare', reason: 'share', why: 'share bar' },
    {
      selector: '.sidebar-1 > .footer-content',
      reason: 'share',
      why: 'share bar below the story, 2022 to 2026: no footer',
    },
    { selector: '#box_comment_vne', reason: 'comments', why: 'reader comments' },
    { selector: '#box_xemnhieunhat, .most_view_detail', reason: 'most-read', why: 'most read, 2019' },
    { selector: '.box-kd-300', reason: 'sponsored', why: 'ABPVN' },
    { selector: '#podcast_player_pin_neo, .section-player-pin', reason: 'audio', why: 'podcast player' },
    { selector: '#list-tags', reason: 'tags', why: 'keywords' },
  ],
};
