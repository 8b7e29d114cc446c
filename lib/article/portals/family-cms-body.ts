import type { Portal } from './portal.ts';

/** The CMS of mcms.one, known by `.article__body.cms-body` and `var cmsConfig`. It spells the names of its advert slots backwards. */
export const cmsBody: Omit<Portal, 'id' | 'name' | 'hosts' | 'proof'> = {
  body: [
    {
      selector: '.article__body.cms-body',
      why: 'the story itself, also marked itemprop=articleBody (nhandan, tienphong)',
    },
    { selector: '.article__body[itemprop="articleBody"]', why: 'same body, class cms-body missing on older templates' },
    { selector: '.cms-body[itemprop="articleBody"]', why: 'same body on long-form templates' },
    { selector: '.article-body.cms-body', why: 'the story until 2021 (tienphong, vietnamplus), spelt with one hyphen' },
    { selector: '#abody.cms-body, #main_detail, #abody', why: 'the story until 2021 (plo)' },
    { selector: '.cms-body', why: 'the story on any other template of the family' },
  ],
  title: [
    { selector: 'h1.article__title', why: 'printed headline of every page of the family' },
    { selector: 'h1.cms-title', why: 'headline of older templates (plo, vietnamplus)' },
  ],
  lead: [
    { selector: '.article__sapo', why: 'the sapo, before the body' },
    { selector: '.article-sapo, .cms-desc', why: 'the sapo of older templates (tienphong, plo, vietnamplus)' },
  ],
  author: [
    { selector: '.article__author .name', why: 'byline, on nhandan inside the body' },
    { selector: '.article__meta .author', why: 'byline under the headline on tienphong' },
    { selector: '.article-author, .cms-author', why: 'byline of older templates (tienphong, plo)' },
  ],
  date: [
    { selector: '.article__meta time[datetime]', why: 'printed time of publication' },
    { selector: 'meta.cms-date', why: 'the same time in machine form' },
  ],
  figure: [{ selector: 'figure.article__avatar', why: 'lead photo, sibling of the body' }],
  furniture: [
    { selector: '.article__author, .article-author, .cms-author', why: 'byline at the end of the body' },
    { selector: '.article__meta', why: 'date and byline line' },
  ],
  clutter: [
    { selector: '.detail__related', reason: 'related', why: 'related list under the story' },
    { selector: '.basic-box-9', reason: 'related', why: '"Cùng chuyên mục"' },
    { selector: '.many-pack', reason: 'related', why: '"Có thể bạn quan tâm"' },
    { selector: '.trending', reason: 'most-read', why: '"Tin đọc nhiều"' },
    { selector: '.sda_middle', reason: 'ad', why: '"ads" spelt backwards' },
    { selector: '.rennab', reason: 'ad', why: '"banner" spelt backwards' },
    { selector: '[id^="sdaWeb_"]', reason: 'ad', why: '"ads" spelt backwards' },
    { selector: '[id^="adsWeb"]', reason: 'ad', why: 'older slot names, still in ABPVN' },
    { selector: '[id^="adsMobile"]', reason: 'ad', why: 'older slot names, still in ABPVN' },
    { selector: '.article__tag', reason: 'tags', why: 'keywords under the story' },
    { selector: '.article__social', reason: 'share', why: 'share bar' },
    { selector: '.audio-social', reason: 'audio', why: 'audio player beside the share bar' },
    { selector: '.tool-box', reason: 'other', why: 'weather and exchange rates' },
  ],
};
