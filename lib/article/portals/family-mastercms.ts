import type { Portal } from './portal.ts';

/** MasterCMS, known by `.__MASTERCMS_CONTENT`; a picture and its caption are the two rows of a table. */
export const masterCms: Omit<Portal, 'id' | 'name' | 'hosts' | 'proof'> = {
  body: [{ selector: '.__MASTERCMS_CONTENT', why: 'the story itself on every site of the family' }],
  title: [
    { selector: 'h1.article-detail-title', why: 'headline (thoidai, baoquocte)' },
    { selector: 'h1.detail-title', why: 'headline (thoibaonganhang)' },
  ],
  lead: [
    { selector: '.article-detail-desc', why: 'the sapo (thoidai, baoquocte)' },
    { selector: 'p.detail-sapo', why: 'the sapo (thoibaonganhang)' },
  ],
  author: [
    { selector: '.author-title a', why: 'byline (thoidai)' },
    { selector: '.article-member, .cms-author', why: 'byline (baoquocte)' },
    { selector: '.__MASTERCMS_CONTENT > p[align="right"]', why: 'byline as the last paragraph (thoibaonganhang)' },
  ],
  date: [
    { selector: '.article-detail-date', why: 'printed time (thoidai)' },
    { selector: '.article-date', why: 'printed time (baoquocte)' },
  ],
  figure: [],
  furniture: [
    { selector: '.__MASTERCMS_CONTENT > p[align="right"]', why: 'byline as the last paragraph (thoibaonganhang)' },
    { selector: '.article-detail-date, .author-title', why: 'date and byline line' },
  ],
  clutter: [
    {
      selector: 'table.tpl_CMS_ARTICLE_EMBED, .tpl_CMS_ARTICLE_EMBED',
      reason: 'related',
      why: 'embedded related story',
    },
    { selector: '.before-after', reason: 'related', why: '"Bài trước đó / Bài sau đó"' },
    {
      selector: '.article-related, .detail-related, .box-related',
      reason: 'related',
      why: 'related list under the story',
    },
    { selector: '.__ads_click, .banner-ads', reason: 'ad', why: 'advert slot, in ABPVN' },
    { selector: '.article-tag, .article-tags', reason: 'tags', why: 'keywords under the story' },
    { selector: '.fb-like', reason: 'share', why: 'social leftovers in the body' },
  ],
};
