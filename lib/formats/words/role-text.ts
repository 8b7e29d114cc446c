import type { Role } from '../../entities/entities.ts';

/** A role with what it is of, as the text tells both: "Bộ trưởng Quốc phòng của Nhật Bản", "Giáo sư, Đại học Đồng Tháp". */
export const roleText = ({ title, of }: Role): string => title + (of ?? '');
