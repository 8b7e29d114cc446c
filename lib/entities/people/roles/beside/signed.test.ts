import { expect, it } from 'vitest';
import { rolesIn } from '../../../../../tests/setup/roles-in.ts';

it('gives who signs the post in the line above', () => {
  expect(
    rolesIn('Các bộ phối hợp thực hiện công điện này.\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n(Đã ký)\nĐỗ Minh Quân'),
  ).toEqual(['Đỗ Minh Quân: PHÓ THỦ TƯỚNG']);
  expect(rolesIn('Chủ tịch tỉnh dự lễ khai mạc hôm qua.\nĐỗ Minh Quân')).not.toContain('Đỗ Minh Quân: Chủ tịch tỉnh');
});
