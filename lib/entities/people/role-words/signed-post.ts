import type { BlockWords } from '../words/read-block.ts';
import { roleEnd } from './role-end.ts';
import { headLength } from './role-head.ts';

/** Lines between the post and the name of who signs: "(Đã ký)". */
const SEALED = /^(?:\( )?đã ký(?: \))?$/;
const MOST_BETWEEN = 2;
/** Tokens of "QUYỀN CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN TỈNH". */
const LONGEST_POST = 16;

/** The line right above the one at `line` that holds nothing but the post of who signs there: "PHÓ THỦ TƯỚNG"; undefined where none does. */
export function signedPost(blocks: readonly BlockWords[], line: number): BlockWords | undefined {
  let above = line - 1;
  while (line - above <= MOST_BETWEEN && SEALED.test(blocks[above]?.lower.slice(0, 5).join(' ') ?? '')) above -= 1;
  const post = blocks[above];
  const end = post?.tokens.length ?? 0;
  if (!post || end < 2 || end > LONGEST_POST || headLength(post, 0) < 2 || post.person?.includes(1)) return undefined;
  return roleEnd(post, 0, end) === end ? post : undefined;
}
