/** "các thành viên trong Đoàn" */
const ALL_OF_DELEGATION = '(?:các |toàn thể )?thành viên (?:trong |của )?[Đđ]oàn';

/** With whom somebody does something, each form with what stands before and behind it. The first that meets is taken. */
const FORMS = [
  // Chủ tịch nước | và Phu nhân cùng Đoàn đại biểu cấp cao Việt Nam | thăm Lào
  ',? (?:(?:và|cùng) )?(?:[Đđ]ệ nhất )?[Pp]hu (?:nhân|quân)(?: \\p{Lu}[\\p{L}-]*){0,5}(?:,? (?:và|cùng) [Đđ]oàn đại biểu(?: cấp cao)?(?: \\p{Lu}[\\p{L}-]*){0,5}(?= \\p{Ll})| cùng ' +
    ALL_OF_DELEGATION +
    '(?= \\p{Ll}))?',
  // Ông Lam | và hai phó ban | đã mở chợ
  ' và (?:(?! (?:bị|được|do|vì|khi) )[^,;:"“”]){3,90}?(?= (?:đã|vừa|sẽ|đang|cùng|(?:mới )?có (?:cuộc|buổi)) )',
  // Ông Lam |, cùng các lãnh đạo Thành phố | đã tiếp đoàn, Trưởng ban Lam | cùng Phó Chủ tịch, Trưởng ban Hạnh | đã chủ trì lễ
  ',? cùng (?:các |nhiều |(?=\\p{Lu}))(?:(?! (?:bị|được|do|vì|khi|sau|là|có|cho|dự|thăm|tiếp|đến|tới|nói|làm|mở|tổ chức) )[^;:"“”]){3,200}?(?= (?:đã|vừa|sẽ) )',
  // Ông Lam | và ba nghi can | bị bắt
  ',? (?:và|cùng) (?:\\d+|hai|ba|bốn|nhiều|các|những|một|vợ|chồng|con|em|anh|bạn) [^,;:"“”]{2,60}?(?<! (?:chuẩn|thiết|trang))(?= bị )',
  // Ông Lam | cùng đồng phạm | trộm cá
  ' (?:và|cùng) (?:các )?(?:đồng phạm|đồng bọn)(?= \\p{Ll})',
  // Ông Lam | cùng các đại biểu | dâng hương, Ông Lam | và nhiều lãnh đạo xã này | vi phạm; no "cùng các đại biểu của xã"
  ' (?:và|cùng) (?:các |những |nhiều )(?:đại biểu|lãnh đạo|thành viên|đồng chí(?! lãnh đạo)|đồng nghiệp|đồng đội|cộng sự|bạn bè)(?: (?!(?:của|trong|ở|tại) )\\p{Ll}+(?: \\p{Ll}+)? này)?(?= (?!(?:của|trong|khác|tuyển|đội|ở|tại|là) )\\p{Ll})',
  // Ông Lam | cùng các thành viên trong Đoàn | rời Hà Nội
  ` (?:và|cùng) ${ALL_OF_DELEGATION}(?: công tác| đại biểu)?(?= \\p{Ll})`,
  // Ông Lam | và đoàn đại biểu huyện Pá Vi | thăm chợ
  ' và (?:phái )?đoàn(?: \\p{Ll}+){0,6}(?: \\p{Lu}[\\p{L}.-]*)+(?= \\p{Ll})',
  // Xã | cùng hội | tổ chức lễ
  ' (?:và|cùng) [^,;:"“”]{3,90}?(?<! chuyên)(?= (?:chính thức |đồng )?(?:tổ chức|phối hợp|ký|khai mạc|khởi công|khánh thành|công bố|trao|nhất trí|thống nhất|hội đàm|điện đàm|chủ trì|chứng kiến|tuyên thệ) )',
];
const WITH_OTHERS = new RegExp(`^(?:${FORMS.join('|')})`, 'u');
/** What all of them open with; without it the dear pattern is not even made. */
const JOINT = /^,? (?:và |cùng |[Pp]hu )/u;

/** "Ông Lam và bà Hạnh | hôm 1/3 | hội đàm", "… | đều | đã hội đàm": when they did, and how. */
const DAY =
  /(?:(?: (?:vào|trong))?(?: (?:rạng sáng|sáng|trưa|chiều|tối|đêm|ngày|hôm)){1,3} (?:\d[\d/.-]*|nay|qua))?(?: đều)?$/u;

/** Letters of those who do something together with the subject that stands right before; 0 where nobody does. */
export const withOthers = (behind: string): number =>
  (JOINT.test(behind) && WITH_OTHERS.exec(behind)?.[0].replace(DAY, '').length) || 0;
