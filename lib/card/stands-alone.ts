/** Openers that point at a sentence before: without it the reader does not know who or what is meant. Each opens the sentence. */
const BACK_POINTERS: readonly string[] = [
  ...['này', 'đó', 'ấy', 'ta', 'trên'].flatMap((that) =>
    ['ông', 'bà', 'anh', 'chị', 'cô', 'vị', 'người', 'đồng chí', 'điều', 'việc', 'vấn đề', 'cơ quan', 'nơi'].map(
      (noun) => `${noun} ${that}`, // Ông này cũng khẳng định …
    ),
  ),
  ...['theo đó', 'do đó', 'vì vậy', 'vì thế', 'do vậy', 'bởi vậy', 'nhờ đó', 'nhờ vậy', 'từ đó', 'qua đó', 'như vậy'],
  ...['tuy nhiên', 'tuy vậy', 'tuy thế', 'ngoài ra', 'bên cạnh đó', 'trong khi đó', 'sau đó', 'trước đó', 'đồng thời'],
  ...['cũng theo', 'mặt khác', 'hơn nữa', 'tương tự', 'tại đây', 'trong đó', 'cùng với đó', 'ngược lại', 'cụ thể'],
  ...[
    'những điều',
    'điều này',
    'theo ông',
    'theo bà',
    'theo anh',
    'theo chị',
    'trên cơ sở đó',
    'không chỉ vậy',
    'đáp lại',
  ],
];

/** Words that point back only when no name follows: "Ông cho biết …" does, "Ông Trường cho biết …" does not. */
const NEEDS_NAME: ReadonlySet<string> = new Set('ông|bà|anh|chị|cô|họ|nó|đây|đó|nhưng|song|và|còn|đồng chí'.split('|'));

/** "theo ông", before a name, is no back-pointer: "Theo ông Trường, …". */
const isName = (rest: string) => /^\s*\p{Lu}/u.test(rest);

const RELATED =
  /^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|>>|video:|ảnh:|nguồn:|mời (?:quý )?(?:độc giả|bạn đọc))/iu;
/** How captions begin that plain text does not mark as such: "Quang cảnh buổi lễ." */
const CAPTION =
  /^(?:quang cảnh|toàn cảnh|khung cảnh|hình ảnh|ảnh minh họa|ảnh chụp|(?:các )?đại biểu chụp ảnh)(?![\p{L}\p{M}])/iu;
const PHOTO = /\((?:ảnh|nguồn|photo)\s*:/iu;

/** True where the sentence opens with something that only the sentence before explains. */
export function isDangling(text: string): boolean {
  const clean = text.normalize('NFC').replace(/^["“«'(\s]+/, '');
  const lower = clean.toLowerCase();
  const opens = (words: string) => lower.startsWith(words) && !/^[\p{L}\p{M}]/u.test(lower.slice(words.length));
  for (const words of BACK_POINTERS) if (opens(words) && !isName(clean.slice(words.length))) return true;
  for (const word of NEEDS_NAME) if (opens(word) && !isName(clean.slice(word.length))) return true;
  return false;
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
    !CAPTION.test(text) &&
    !PHOTO.test(text)
  );
}
