import { masterCms } from './family-mastercms.ts';
import type { Portal } from './portal.ts';

export const baoquocte: Portal = {
  ...masterCms,
  id: 'baoquocte',
  name: 'Thế giới & Việt Nam',
  hosts: ['baoquocte.vn'],
  proof: 'crawler',
};
