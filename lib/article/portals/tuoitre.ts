import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const tuoitre: Portal = {
  ...afcbc,
  id: 'tuoitre',
  name: 'Tuổi Trẻ',
  hosts: ['tuoitre.vn'],
  proof: 'page',
  body: [
    ...afcbc.body,
    { selector: '#main-detail-body', why: 'the story, 2018 to 2022' },
    { selector: '.detail-content .fck', why: 'the story until 2018' },
  ],
  title: [...afcbc.title, { selector: 'h1.article-title', why: 'headline, 2018 to 2022' }],
  lead: [...afcbc.lead, { selector: '.main-content-body h2.sapo', why: 'the sapo, 2018 to 2022' }],
  author: [
    { selector: '.author-item-name .name', why: 'each of several who wrote it, in a row to leaf through' },
    ...afcbc.author,
    { selector: '#mainContentDetail .author', why: 'byline, 2018 to 2022' },
  ],
  date: [...afcbc.date, { selector: '#mainContentDetail .date-time, .date-time', why: 'printed time, 2018 to 2022' }],
  clutter: [
    ...afcbc.clutter,
    { selector: '.banner-top, #adsMainFooter, .box-qad, .content-amuasam', reason: 'ad', why: 'ABPVN' },
    { selector: '.section__r-vietlot', reason: 'other', why: 'lottery strip, ABPVN' },
    { selector: '.article-business', reason: 'sponsored', why: 'product strip' },
    { selector: '.videoBox', reason: 'video', why: 'video strip' },
  ],
};
