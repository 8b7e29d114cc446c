import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const tuoitre: Portal = {
  ...afcbc,
  id: 'tuoitre',
  name: 'Tuổi Trẻ',
  hosts: ['tuoitre.vn'],
  proof: 'page',
  clutter: [
    ...afcbc.clutter,
    { selector: '.banner-top, #adsMainFooter, .box-qad, .content-amuasam', reason: 'ad', why: 'ABPVN' },
    { selector: '.section__r-vietlot', reason: 'other', why: 'lottery strip, ABPVN' },
    { selector: '.article-business', reason: 'sponsored', why: 'product strip' },
    { selector: '.videoBox', reason: 'video', why: 'video strip' },
  ],
};
