/** What stands between a title and its name as the field of work, in small letters: "Bộ trưởng Nội vụ Osorio", "Thứ trưởng Công an". */
export const MINISTRY_SUBJECTS: readonly string[] = [
  'công an|quốc phòng|ngoại giao|nội vụ|tư pháp|tài chính|công thương|y tế|xây dựng|nông nghiệp|an ninh|thương mại',
  'giáo dục|giáo dục và đào tạo|giáo dục & đào tạo|gd-đt|gd&đt|gdđt|giao thông|giao thông vận tải|gtvt|văn hóa|du lịch',
  'văn hóa, thể thao và du lịch|vhttdl|vh-tt-dl|thông tin và truyền thông|thông tin truyền thông|tt&tt|tt-tt|tttt',
  'khoa học|khoa học, công nghệ và môi trường|khoa học và công nghệ|khoa học công nghệ|kh&cn|khcn|kế hoạch và đầu tư|kế hoạch đầu tư|kh&đt|kh-đt|khđt',
  'tài nguyên và môi trường|tài nguyên môi trường|tn&mt|tn-mt|tnmt|môi trường|lao động|lđ-tb&xh|lđtb&xh|lđtbxh',
  'lao động - thương binh và xã hội|lao động, thương binh và xã hội|lao động thương binh và xã hội|nông nghiệp và phát triển nông thôn|nn&ptnt|nn-ptnt',
  'nông, lâm, ngư nghiệp|nông, lâm và ngư nghiệp|nông lâm ngư nghiệp|nông lâm nghiệp|quốc phòng, an ninh và đối ngoại|văn hóa, giáo dục|văn hóa, giáo dục, thanh niên, thiếu niên và nhi đồng|văn hóa, giáo dục, thanh niên, thiếu niên, nhi đồng|ngân sách|tài chính, ngân sách|kế hoạch - đầu tư|thông tin - truyền thông|chính trị - tư tưởng|mỹ thuật, nhiếp ảnh và triển lãm|mỹ thuật - nhiếp ảnh và triển lãm|nữ giới|nông nghiệp và môi trường|dân tộc và tôn giáo|năng lượng|dầu khí|kinh tế|kinh tế đối ngoại|công nghiệp|nội các|ngân khố|di trú',
  'chính sách, chiến lược|công nghiệp và thương mại|an ninh nội địa|an ninh quốc gia|thể thao|thống nhất|hàng hải|đối ngoại|hải quan|thuế',
  'văn hóa, khoa học và thông tin|văn hóa và thông tin|văn hóa thông tin|kinh tế, hạ tầng và đô thị|kinh tế và hạ tầng|xã hội|cảnh sát|đbqh|đa khoa|kiểm lâm|thi hành án|chính phủ|quốc hội|thường trực|trung ương|tw|tư|đảng|nhà nước|chính trị|tổng cục',
  // of other lands: "Bộ trưởng Ngoại giao và Hợp tác quốc tế Campuchia", "Bộ trưởng Năng lượng và Mỏ Lào"
  'phát triển nhà ở và đô thị|ngoại thương|quan hệ|tuyên huấn|hợp tác|hợp tác quốc tế|liên minh châu âu|mỏ|khoáng sản|lâm nghiệp|ngư nghiệp|thủy sản|phúc lợi|công chính|vận tải|nghệ thuật',
  // "Bộ trưởng Thương mại, Công nghiệp và Cạnh tranh Nam Phi", "Bộ trưởng Nông nghiệp và Công nghiệp nhẹ Mông Cổ"
  'phát triển|hạ tầng|cạnh tranh|đầu tư|thực phẩm|lương thực|công nghiệp nhẹ|nông thôn|cựu chiến binh|đất đai|khai khoáng|dầu mỏ|viễn thông|truyền thông|công nghệ|đổi mới sáng tạo|chuyển đổi số|kinh tế số|giáo dục đại học|bình đẳng giới|biến đổi khí hậu|quy hoạch|dân tộc|tôn giáo|hàng không|nhập cư',
].flatMap((line) => line.split('|'));
