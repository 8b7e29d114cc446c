import { cmsBody } from './family-cms-body.ts';
import type { Portal } from './portal.ts';

export const plo: Portal = {
  ...cmsBody,
  id: 'plo',
  name: 'Pháp Luật TP.HCM',
  hosts: ['plo.vn'],
  proof: 'crawler',
};
