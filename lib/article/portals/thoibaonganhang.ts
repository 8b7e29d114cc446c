import { masterCms } from './family-mastercms.ts';
import type { Portal } from './portal.ts';

export const thoibaonganhang: Portal = {
  ...masterCms,
  id: 'thoibaonganhang',
  name: 'Thời báo Ngân hàng',
  hosts: ['thoibaonganhang.vn'],
  proof: 'part',
  date: [
    {
      selector: '.format_time',
      why: 'hour; the day stands beside it in .format_date, so the line is read by the generic way',
    },
  ],
};
