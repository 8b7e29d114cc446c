import type { Portal } from './portal.ts';

/** The CMS of VCCorp, known by `[data-role]`, `.detail-content.afcbc-body` and `<zone>` elements that its adverts fill. */
export const afcbc: Omit<Portal, 'id' | 'name' | 'hosts' | 'proof'> = {
  body: [
    { selector: '.detail-content.afcbc-body', why: 'the story; tuoitre has a second, empty one in a pop-up' },
    { selector: '[data-role="content"]', why: 'the same place by its role, on templates without the class' },
    { selector: '.detail-cmain .detail-content', why: 'the same place without its second class' },
  ],
  title: [
    { selector: 'h1[data-role="title"]', why: 'headline by its role, on every site of the family' },
    { selector: 'h1.detail-title', why: 'headline (tuoitre, thanhnien, nld, baochinhphu)' },
  ],
  lead: [
    { selector: '[data-role="sapo"]', why: 'the sapo by its role' },
    { selector: 'h2.detail-sapo', why: 'the sapo by its class' },
  ],
  author: [
    { selector: '.detail-info .name', why: 'byline (tuoitre)' },
    { selector: '[data-role="author"] .author-info-top a', why: 'byline (thanhnien); an e-mail address follows it' },
    { selector: '.detail-author', why: 'byline (nld)' },
  ],
  date: [{ selector: '[data-role="publishdate"]', why: 'printed time of publication' }],
  figure: [],
  furniture: [{ selector: '[data-role="publishdate"], [data-role="author"]', why: 'date and byline line' }],
  clutter: [
    {
      selector: '.VCSortableInPreviewMode[type^="Related"]',
      reason: 'related',
      why: 'related card; type=content beside it is story',
    },
    { selector: '.VCSortableInPreviewMode[type="link"]', reason: 'related', why: 'link card (cafef)' },
    { selector: '.detail__related, .detail-same-cate, #tto_news_same', reason: 'related', why: 'related lists' },
    {
      selector: '.knc-relate-wrapper, .link-content-footer, .tinlienquan, .relationnews',
      reason: 'related',
      why: 'related links until 2022 (kenh14, soha, cafef)',
    },
    { selector: '.readmore-body-box', reason: 'related', why: '"Đọc tiếp / Về trang Chủ đề" (tuoitre)' },
    { selector: '#LeaderBoardTop, .super-masthead, #supper_masthead', reason: 'ad', why: 'banner above the page' },
    { selector: '.detail__foru', reason: 'sponsored', why: '"dành cho bạn"' },
    { selector: '#detail_comment, .detail__comment, #popupFormComment', reason: 'comments', why: 'reader comments' },
    { selector: '.detail-tab', reason: 'tags', why: 'keywords under the story' },
    { selector: '#ContentPlayerPc', reason: 'audio', why: 'audio player' },
    { selector: '.sendstarauthor, .modal__sendreact', reason: 'survey', why: 'stars for the author (tuoitre)' },
    { selector: '.detail__newslette', reason: 'newsletter', why: 'newsletter box, spelt like this' },
    { selector: '.wrapPopup, .modal__payment, .modal_introduce', reason: 'popup', why: 'dialogs' },
    {
      selector: '.detail__sticky, #adm_sticky_footer1, #adm_sticky_footer2',
      reason: 'popup',
      why: 'bars that stick to the window',
    },
  ],
};
