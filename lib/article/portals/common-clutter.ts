import { adRules } from './ad-slots.ts';
import type { ClutterRule } from './portal.ts';

/**
 * Names that many Vietnamese CMS and the advert networks give to the same thing, whole class names only: hidden before the first paint on every
 * known portal, so that a bar above the story does not go after it was painted. No name that a portal uses for its story or its masthead.
 */
export const commonClutter: readonly ClutterRule[] = [
  ...adRules,
  { selector: 'amp-ad, amp-embed, amp-sticky-ad', reason: 'ad', why: 'adverts of AMP pages are elements of their own' },
  { selector: '.poll, .box-poll, .khao-sat', reason: 'survey', why: 'polls between two paragraphs' },
  {
    selector: '.banner-ads, .box-banner, .quangcao, .quang-cao',
    reason: 'ad',
    why: 'advert boxes by their plain names',
  },
  {
    selector:
      '.social-share, .share-social, .socials-share, .box-share, .share-box, .sharemxh, .likeshare, .share-sticky, .block_share, .article-share, .social-top, .social-pin, .social_pin, .detail__social, .detail-social, .c-share',
    reason: 'share',
    why: 'share bars above the story (baotintuc, cafef, nld, vnexpress, vov, tienphong)',
  },
  {
    selector: 'amp-social-share, .fb-like, .zalo-share-button, .addthis_toolbox',
    reason: 'share',
    why: 'buttons of the networks',
  },
  {
    selector: '.fb-comments, .box-comment, .wrap-comment',
    reason: 'comments',
    why: 'reader comments by their plain names',
  },
  {
    selector:
      '.list-concern, .tin-lien-quan, .article-relate, .related-news, .box-related, .article-related, .wp-embedded-content',
    reason: 'related',
    why: 'related links, between lead and story too (nhandan, baotintuc, laodong)',
  },
  { selector: '.af-tts, #tts, .audio-player, .audio-box, .box-audio', reason: 'audio', why: 'players above the story' },
];
