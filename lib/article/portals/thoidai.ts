import { masterCms } from './family-mastercms.ts';
import type { Portal } from './portal.ts';

export const thoidai: Portal = {
  ...masterCms,
  id: 'thoidai',
  name: 'Thời Đại',
  hosts: ['thoidai.com.vn'],
  proof: 'crawler',
};
