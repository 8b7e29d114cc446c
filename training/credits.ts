/** Who made the picture or the text stands here: "Ảnh: ", "(Tin, ảnh: ", "- Nguồn: ". */
const CREDIT = /(?:ảnh|photo|tin|bài|nguồn|video|clip|đồ họa|minh họa|biên dịch)\s*(?:minh họa\s*)?:\s*$/iu;
/** "N.Đ.N.", "H.", "PV": who is not named. */
const INITIALS = /^(?:\p{Lu}[.\s]*){1,5}$/u;

/**
 * Whether the name at `start` to `end` of a block counts neither way, as in the measuring articles: the credit of a picture,
 * bare initials, a line that holds nothing but its author.
 */
export function isCredit(text: string, start: number, end: number, isTitle: boolean): boolean {
  if (INITIALS.test(text.slice(start, end))) return true;
  if (CREDIT.test(text.slice(Math.max(0, start - 24), start))) return true;
  return (
    !isTitle && text.length < 40 && /^[\s\p{P}]*$/u.test(text.slice(0, start)) && /^[\s\p{P}]*$/u.test(text.slice(end))
  );
}

/** Names, and what stands between those of several. */
const NAMES = String.raw`(?:[\p{Lu}.][\p{L}.]*|[-–—,/&+;])(?:\s+(?:\p{Lu}[\p{L}.]*|[-–—,/&+;]|và))*`;
/** Behind them: "(Theo Reuters)", "(tổng hợp)". */
const SIGNED = new RegExp(String.raw`(?:^|[.!?…"”’»)/])\s*(${NAMES})\s*(?:\([^)]{1,60}\)|[Tt]heo .{1,60})?\s*$`, 'u');

/** Whether the name signs the story at the end of its last line, as `lib/entities/people/names/second-look/signatures.ts` reads it: its writer is not in it. */
export function isSigned(lastLine: string, start: number): boolean {
  const signed = SIGNED.exec(lastLine);
  return signed !== null && start >= signed.index + signed[0].indexOf(signed[1] as string);
}
