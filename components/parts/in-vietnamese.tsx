/** Words of the article or its paper. The page around them may speak English; a screen reader says these in Vietnamese all the same. */
export const inVietnamese = (text: string | undefined) => text && <span lang="vi">{text}</span>;
