import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const nld: Portal = {
  ...afcbc,
  id: 'nld',
  name: 'Người Lao Động',
  hosts: ['nld.com.vn'],
  proof: 'page',
  body: [...afcbc.body, { selector: '#divNewsContent, .contentdetail', why: 'the story until 2022' }],
  title: [...afcbc.title, { selector: '.titledetail h1, h1.title-content', why: 'headline until 2022' }],
  lead: [...afcbc.lead, { selector: '.sapo-detail, .contenttotal .sapo', why: 'the sapo until 2022' }],
  author: [...afcbc.author, { selector: '.nguon-tin-detail', why: 'byline until 2022, inside the body' }],
  date: [...afcbc.date, { selector: '.ngayxuatban', why: 'printed time until 2022' }],
  furniture: [...afcbc.furniture, { selector: '.nguon-tin-detail', why: 'byline until 2022, inside the body' }],
  clutter: [
    ...afcbc.clutter,
    {
      selector: '.tlqdetail, .tlqrdetail, .tlqdetailtotal, .totaltlqbotcontent',
      reason: 'related',
      why: 'related links until 2022',
    },
    { selector: '.banner-top', reason: 'ad', why: 'banner above the masthead, filled by arfAsync' },
    { selector: '.news-purchase, .popupqrcode, .renewpay-modal', reason: 'login', why: 'VIP payment dialogs' },
  ],
};
