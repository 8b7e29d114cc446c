import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const vtv: Portal = {
  ...afcbc,
  id: 'vtv',
  name: 'VTV',
  hosts: ['vtv.vn'],
  proof: 'crawler',
  body: [
    ...afcbc.body,
    { selector: '#entry-body', why: 'body of 2025' },
    { selector: '.ta-justify', why: 'body of 2025 on other templates' },
  ],
  title: [{ selector: 'h1.title_detail', why: 'headline of 2025' }, ...afcbc.title],
  lead: [{ selector: 'h2.sapo', why: 'the sapo of 2025' }, ...afcbc.lead],
  date: [{ selector: 'span.time', why: 'printed time, inside p.author' }, ...afcbc.date],
};
