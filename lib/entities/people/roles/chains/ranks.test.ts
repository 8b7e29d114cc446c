import { expect, it } from 'vitest';
import { rolesIn } from '../../../../../tests/setup/roles-in.ts';

it.each<[string, string, string[]]>([
  [
    'ranks and honours before a name are that one’s',
    'Dự lễ có ông Đỗ Minh Quân, Chủ tịch UBND tỉnh, Đại tá, Anh hùng LLVTND Trịnh Hoài Lam.',
    ['Đỗ Minh Quân: Chủ tịch UBND tỉnh', 'Trịnh Hoài Lam: Đại tá; Anh hùng LLVTND'],
  ],
  [
    'whatever comes first',
    'Dự lễ có ông Đỗ Minh Quân, Bí thư Thành ủy, Anh hùng LLVTND, Đại tá Trịnh Hoài Lam.',
    ['Đỗ Minh Quân: Bí thư Thành ủy', 'Trịnh Hoài Lam: Anh hùng LLVTND; Đại tá'],
  ],
  [
    'and behind one his',
    'Được khen có: ông Đỗ Minh Quân, Đại tá, Anh hùng LLVTND; bà Lò Thị Hạnh, Thiếu tướng, Giám đốc Công an tỉnh.',
    ['Đỗ Minh Quân: Đại tá; Anh hùng LLVTND', 'Lò Thị Hạnh: Thiếu tướng; Giám đốc Công an tỉnh'],
  ],
  [
    'a post before a dash is the general’s',
    'Theo Giám đốc Công an tỉnh - Thiếu tướng Trịnh Hoài Lam - Thượng tá Đỗ Minh Quân vắng mặt.',
    ['Trịnh Hoài Lam: Giám đốc Công an tỉnh; Thiếu tướng', 'Đỗ Minh Quân: Thượng tá'],
  ],
  [
    'and before "là", but not that of his kin',
    'Phó Trưởng đoàn là Chuẩn Đô đốc Trịnh Hoài Lam. Chồng giám đốc là Đại tá Đỗ Minh Quân.',
    ['Trịnh Hoài Lam: Phó Trưởng đoàn; Chuẩn Đô đốc', 'Đỗ Minh Quân: Đại tá'],
  ],
  [
    'a degree before a name is that one’s, too',
    'Dự có bà Lò Thị Hạnh, Chủ tịch Hội Luật gia Hải An, BS. Trịnh Hoài Lam, Viện trưởng; ông Đỗ Minh Quân, GS.TS, Viện trưởng.',
    [
      'Lò Thị Hạnh: Chủ tịch Hội Luật gia Hải An',
      'Trịnh Hoài Lam: BS; Viện trưởng',
      'Đỗ Minh Quân: GS.TS; Viện trưởng',
    ],
  ],
  [
    'a rank or degree that ends a post without a comma is its own',
    'Có Bộ trưởng Bộ Công an Đại tướng Trịnh Hoài Lam, Tư lệnh Quân khu 2 Trung tướng Đỗ Minh Quân, Viện trưởng PGS.TS Lò Văn Lam.',
    [
      'Trịnh Hoài Lam: Bộ trưởng Bộ Công an; Đại tướng',
      'Đỗ Minh Quân: Tư lệnh Quân khu 2; Trung tướng',
      'Lò Văn Lam: Viện trưởng; PGS.TS',
    ],
  ],
])('%s', (_, line, found) => expect(rolesIn(line)).toEqual(found));
