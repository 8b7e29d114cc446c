import type { Role } from '../../../entities.ts';
import { withoutState } from '../../persons/without-state.ts';
import { plainTitle } from '../chains/plain-title.ts';

/** Each role once, in its longest form: "Bí thư" goes where "Bí thư Thành ủy" stands. */
export function longestForms(roles: readonly Role[]): Role[] {
  const kept: Role[] = [];
  for (const role of roles) {
    if (kept.some((other) => isFormOf(role, other))) continue;
    for (let at = kept.length - 1; at >= 0; at -= 1) if (isFormOf(kept[at] as Role, role)) kept.splice(at, 1);
    kept.push(role);
  }
  return kept;
}

/** "Bí thư" is one of "Bí thư Thành ủy", "Thứ trưởng Y tế" of "Thứ trưởng Bộ Y tế"; the "Phó Giám đốc" who becomes Giám đốc has two. */
function isFormOf(short: Role, long: Role): boolean {
  const post = short.party && short.party === long.party ? partyPost(short.title) : undefined;
  if (post && short.title.length <= long.title.length && partyPost(long.title) === post) return true;
  if (short.title.length > long.title.length || (WAS.test(long.title) && !WAS.test(short.title))) return false;
  return [(title: string) => title.toLowerCase(), plainTitle, withoutState].some((form) => {
    const [text, whole] = [form(short.title), form(long.title)];
    // A "Nghị sĩ" who is "Chủ tịch Nhóm nghị sĩ hữu nghị" is both, a "Luật sư" who is in the "Đoàn luật sư", too.
    return (
      whole.includes(text) &&
      !whole.includes(`phó ${text}`) &&
      !/(?:nhóm|đoàn|hội|liên minh) $/.test(whole.slice(0, whole.indexOf(text)))
    );
  });
}

/** "chủ tịch" of "Chủ tịch CPP" and of "Chủ tịch Đảng Nhân dân Campuchia"; undefined where nothing says of which party. */
const partyPost = (title: string): string | undefined =>
  /^(.+?) (?:của )?(?:[Đđ]ảng \p{L}|\p{Lu}[\p{L}-]*\p{Lu})/u.exec(title)?.[1]?.toLowerCase();

/** What somebody was is no form of what he is: "từng là Tổng thống Mỹ" of the "Tổng thống" who is it again. */
const WAS = /^(?:nguyên|từng|trước đây) là /i;
