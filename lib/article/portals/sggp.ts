import { cmsBody } from './family-cms-body.ts';
import type { Portal } from './portal.ts';

export const sggp: Portal = {
  ...cmsBody,
  id: 'sggp',
  name: 'Sài Gòn Giải Phóng',
  hosts: ['sggp.org.vn'],
  proof: 'crawler',
};
