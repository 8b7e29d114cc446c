import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const kenh14: Portal = {
  ...afcbc,
  id: 'kenh14',
  name: 'Kênh 14',
  hosts: ['kenh14.vn'],
  proof: 'crawler',
  body: [
    ...afcbc.body,
    { selector: '.knc-content', why: 'body of 2022' },
    { selector: '#k14-detail-content', why: 'body of 2022' },
  ],
  title: [...afcbc.title, { selector: 'h1.kbwc-title', why: 'headline of 2022' }],
  lead: [...afcbc.lead, { selector: '.knc-sapo', why: 'the sapo of 2022' }],
  author: [...afcbc.author, { selector: '.kbwcm-author', why: 'byline of 2022' }],
  date: [...afcbc.date, { selector: '.kbwcm-time', why: 'printed time of 2022' }],
  clutter: [...afcbc.clutter, { selector: '.ads-sponsor, .khw-adk14-wrapper', reason: 'ad', why: 'ABPVN' }],
};
