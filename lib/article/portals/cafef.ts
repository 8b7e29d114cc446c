import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const cafef: Portal = {
  ...afcbc,
  id: 'cafef',
  name: 'CafeF',
  hosts: ['cafef.vn'],
  proof: 'page',
  author: [{ selector: 'p.author', why: 'byline; may open with "Theo"' }],
  date: [{ selector: 'span.pdate', why: 'printed time' }, ...afcbc.date],
  clutter: [
    ...afcbc.clutter,
    { selector: '.bannertop', reason: 'ad', why: 'banner above the page, filled by admicroAD' },
    { selector: '#reactRelate', reason: 'related', why: 'related stories above the story' },
    { selector: '.tindnd', reason: 'related', why: '"TIN MỚI" inside the body' },
    { selector: '#wrapper > [id^="adm-slot"], .box-adm', reason: 'ad', why: 'ABPVN' },
  ],
};
