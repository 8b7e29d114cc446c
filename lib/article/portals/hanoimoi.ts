import { blockSc } from './family-block-sc.ts';
import type { Portal } from './portal.ts';

export const hanoimoi: Portal = {
  ...blockSc,
  id: 'hanoimoi',
  name: 'Hànộimới',
  hosts: ['hanoimoi.vn'],
  proof: 'crawler',
};
