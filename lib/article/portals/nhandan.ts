import { cmsBody } from './family-cms-body.ts';
import type { Portal } from './portal.ts';

export const nhandan: Portal = { ...cmsBody, id: 'nhandan', name: 'Nhân Dân', hosts: ['nhandan.vn'], proof: 'part' };
