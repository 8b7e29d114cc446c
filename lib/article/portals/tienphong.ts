import { cmsBody } from './family-cms-body.ts';
import type { Portal } from './portal.ts';

export const tienphong: Portal = {
  ...cmsBody,
  id: 'tienphong',
  name: 'Tiền Phong',
  hosts: ['tienphong.vn'],
  proof: 'part',
  title: [...cmsBody.title, { selector: 'h1#headline', why: 'headline until 2021' }],
  author: [{ selector: '.article-footer .article__author .name', why: 'byline under the story' }, ...cmsBody.author],
  clutter: [
    ...cmsBody.clutter,
    { selector: '.box-default', reason: 'related', why: 'boxes of other stories' },
    { selector: '.banner-top', reason: 'ad', why: 'ABPVN' },
  ],
};
