import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const baochinhphu: Portal = {
  ...afcbc,
  id: 'baochinhphu',
  name: 'Báo Chính phủ',
  hosts: ['baochinhphu.vn'],
  proof: 'page',
};
