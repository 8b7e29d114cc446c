/** Openers that point at a sentence before: without it the reader does not know who or what is meant. */
const DANGLING =
  /^(?:ông|bà|anh|chị|cô|vị|người|đồng chí|điều|việc|vấn đề|cơ quan|nơi)\s+(?:này|đó|ấy|ta)(?![\p{L}\p{M}])|^(?:theo đó|do đó|vì vậy|vì thế|do vậy|bởi vậy|tuy nhiên|tuy vậy|ngoài ra|bên cạnh đó|bên cạnh|trong khi đó|sau đó|trước đó|đồng thời|cũng theo|mặt khác|hơn nữa|nhưng|song|và|còn|đây|đó|nó|họ|ông|bà|đồng chí|tương tự|tại đây|trong đó|cùng với đó|từ đó|như vậy|ngược lại|cụ thể|điều này|những điều)(?:\s+(?:cũng|còn|đã|sẽ|vẫn|cho|nói|là|khẳng|nhấn|bày|đề)|[\s,]+(?=[\p{Ll}])|,)/iu;
const RELATED =
  /^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|>>|video:|ảnh:|nguồn:|mời (?:quý )?(?:độc giả|bạn đọc))/iu;
const PHOTO = /\((?:ảnh|nguồn|photo)\s*:/iu;

/** True where the sentence opens with something that only the sentence before explains. */
export function isDangling(text: string): boolean {
  return DANGLING.test(text.normalize('NFC'));
}

/** True where double quotation marks do not close within the sentence. */
export function isHalfQuotation(text: string): boolean {
  let straight = 0;
  let depth = 0;
  for (const char of text) {
    if (char === '"') straight++;
    else if (char === '“' || char === '«') depth++;
    else if (char === '”' || char === '»') depth--;
    if (depth < 0) return true;
  }
  return depth !== 0 || straight % 2 === 1;
}

/** True for a whole sentence that a reader understands by itself: what may become a key point. */
export function standsAlone(text: string): boolean {
  return (
    /[.!?…]["”»)]*$/.test(text) &&
    !isDangling(text) &&
    !isHalfQuotation(text) &&
    !RELATED.test(text) &&
    !PHOTO.test(text)
  );
}
