import { afcbc } from './family-afcbc.ts';
import type { Portal } from './portal.ts';

export const soha: Portal = {
  ...afcbc,
  id: 'soha',
  name: 'Soha',
  hosts: ['soha.vn'],
  proof: 'crawler',
};
