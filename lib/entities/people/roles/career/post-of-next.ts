import type { RoleSpan } from '../../role-words/role-span.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** "X công bố quyết định thôi giữ chức Bí thư Huyện ủy | của ông Y": the roles of Y, whose form of address stands behind "của" at `of`. */
export function givenUp(
  { lower, address }: BlockWords,
  subject: number,
  link: number,
  spans: readonly RoleSpan[],
): { spans: RoleSpan[]; of: number } | undefined {
  const last = spans.at(-1);
  if (!last || !/(?:^| )(?:thôi|miễn nhiệm)(?: |$)/.test(lower.slice(Math.max(0, link - 1), link + 3).join(' ')))
    return undefined;
  // "X thôi giữ chức Trưởng ban của ông Y": X's own.
  if (!/(?:^| )(?:việc|quyết định|cho)(?: |$)/.test(lower.slice(subject, link).join(' '))) return undefined;
  for (let of = last.from + 2; of <= last.to; of += 1)
    if (lower[of] === 'của' && address[of + 1])
      return { spans: [...spans.slice(0, -1), { from: last.from, to: of }], of };
  return undefined;
}

/** So far behind the role the next one may be named: "…, trên cương vị Đặc phái viên của Chủ tịch nước Z, ông Y": tokens. */
const FAR = 14;

/** "X cho biết, trên cương vị Bộ trưởng, ông Y sẽ …": does a role behind the link belong to the next who is named? */
export function isOfNext({ lower, address, person }: BlockWords, subject: number, link: number, end: number): boolean {
  if (lower[link - 1] !== ',' || !/^(?:với|trên|ở|trong)$/.test(lower[link] ?? '')) return false;
  if (!/(?:^| )(?:cho (?:biết|hay)|thông báo|khẳng định) /.test(lower.slice(subject, link).join(' '))) return false;
  for (let at = end; at < end + FAR && !/^[.;:]$/.test(lower[at] ?? '.'); at += 1)
    if (lower[at] === ',' && address[at + 1]) return Boolean(person?.[at + 1 + address[at + 1]!]);
  return false;
}
