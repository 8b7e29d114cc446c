import type { Person } from '../../../entities.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { signedPost } from '../../role-words/signed-post.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** The posts that stand in a line of their own right above a line with nothing but a name: "PHÓ THỦ TƯỚNG", "(Đã ký)", "X". */
export function signedRoles(
  blocks: readonly BlockWords[],
  named: readonly ReadonlyMap<number, { person: Person; to: number }>[],
): { person: Person; words: BlockWords; span: RoleSpan }[] {
  return blocks.flatMap((words, line) => {
    const name = named[words.block]?.get(0);
    const isWhole = name && name.to === words.tokens.length && name.to > 1;
    const post = isWhole ? signedPost(blocks, line) : undefined;
    return name && post ? [{ person: name.person, words: post, span: { from: 0, to: post.tokens.length } }] : [];
  });
}
