/** A node of a parsed file, as far as the plugins ask. */
export interface CodeNode {
  type?: string;
  start: number;
  end: number;
  value?: unknown;
  regex?: object;
  key?: { name?: string };
  callee?: { name?: string };
  left?: CodeNode;
  test?: CodeNode;
  arguments?: CodeNode[];
  elements?: CodeNode[];
}

/** The code with every place that `pick` names written anew. `pick` is asked of each node, in any order. */
export function rewrite(
  code: string,
  root: object,
  pick: (node: CodeNode) => CodeNode | undefined,
  anew: (piece: string, place: CodeNode) => string,
): string {
  const places: CodeNode[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const place = Array.isArray(node) ? undefined : pick(node as CodeNode);
    if (place) places.push(place);
    for (const child of Object.values(node)) walk(child);
  };
  walk(root);
  let changed = code;
  for (const place of places.sort((a, b) => b.start - a.start)) {
    const { start, end } = place;
    changed = changed.slice(0, start) + anew(changed.slice(start, end), place) + changed.slice(end);
  }
  return changed;
}

export const isText = ({ type, value }: CodeNode): boolean => type === 'Literal' && typeof value === 'string';
