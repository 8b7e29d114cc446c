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
  clutter: [...afcbc.clutter, { selector: '.ads-sponsor, .khw-adk14-wrapper', reason: 'ad', why: 'ABPVN' }],
};
