import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const nld: Portal = {
  ...afcbc,
  id: 'nld',
  name: 'Người Lao Động',
  hosts: ['nld.com.vn'],
  proof: 'page',
  clutter: [
    ...afcbc.clutter,
    { selector: '.banner-top', reason: 'ad', why: 'banner above the masthead, filled by arfAsync' },
    { selector: '.news-purchase, .popupqrcode, .renewpay-modal', reason: 'login', why: 'VIP payment dialogs' },
  ],
};
