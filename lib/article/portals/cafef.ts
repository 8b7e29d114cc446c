import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const cafef: Portal = {
  ...afcbc,
  id: 'cafef',
  name: 'CafeF',
  hosts: ['cafef.vn'],
  proof: 'page',
  body: [
    ...afcbc.body,
    { selector: '.contentdetail', why: 'the story until 2022' },
    { selector: '#newscontent', why: 'what companies make known' },
  ],
  title: [...afcbc.title, { selector: '.totalcontentdetail h1.title', why: 'headline until 2022' }],
  lead: [...afcbc.lead, { selector: '.totalcontentdetail .sapo', why: 'the sapo until 2022' }],
  author: [{ selector: 'p.author', why: 'byline; may open with "Theo"' }],
  date: [{ selector: 'span.pdate', why: 'printed time' }, ...afcbc.date],
  clutter: [
    ...afcbc.clutter,
    { selector: '.bannertop', reason: 'ad', why: 'banner above the page, filled by admicroAD' },
    { selector: '#reactRelate', reason: 'related', why: 'related stories above the story' },
    { selector: '.chisochungkhoan', reason: 'other', why: 'share prices inside the body' },
    { selector: '.tindnd', reason: 'related', why: '"TIN MỚI" inside the body' },
    { selector: '#wrapper > [id^="adm-slot"], .box-adm', reason: 'ad', why: 'ABPVN' },
  ],
};
