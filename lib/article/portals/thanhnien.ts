import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const thanhnien: Portal = {
  ...afcbc,
  id: 'thanhnien',
  name: 'Thanh Niên',
  hosts: ['thanhnien.vn'],
  proof: 'page',
  clutter: [
    ...afcbc.clutter,
    { selector: '.asd-headt, .section__qadd', reason: 'ad', why: 'ABPVN' },
    {
      selector: '[data-marked-zoneid="tn_detail_danhchoban"], [data-marked-zoneid="tn_detail_quantam"]',
      reason: 'related',
      why: '"Dành cho bạn", "Có thể bạn quan tâm"',
    },
  ],
};
