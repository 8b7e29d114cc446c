import { PhraseSet } from '../../lexicon/phrase-set.ts';

/**
 * What departments of parties, fronts and parliaments are called after, besides the fields of ministries: "Ban Quan hệ quốc tế", "Ban Quốc tế
 * Trung ương Đảng". Our own work.
 */
export const DEPARTMENTS = new PhraseSet(
  (
    'quan hệ quốc tế|quan hệ đối ngoại|hợp tác quốc tế|quốc tế|tuyên truyền|tổ chức|tổ chức cán bộ|thanh niên|phụ nữ|nông dân|công nhân|' +
    'lý luận|đào tạo|lý luận và đào tạo|tư tưởng|kiểm tra|giám sát|thanh tra|dân vận|tuyên giáo|nội chính|nghiên cứu|chiến lược|hòa bình|' +
    'hòa bình thế giới|đoàn kết|đoàn kết quốc tế|hữu nghị|bầu cử|báo chí|nhân quyền|trung ương đảng|quốc gia|phát thanh|truyền hình|nghị sĩ hữu nghị'
  ).split('|'),
);
