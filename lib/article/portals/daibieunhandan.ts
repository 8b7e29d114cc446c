import { blockSc } from './family-block-sc.ts';
import type { Portal } from './portal.ts';

export const daibieunhandan: Portal = {
  ...blockSc,
  id: 'daibieunhandan',
  name: 'Đại biểu Nhân dân',
  hosts: ['daibieunhandan.vn'],
  proof: 'crawler',
};
