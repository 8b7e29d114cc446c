import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { MoreButton } from './more-button.tsx';

/** One titled list of the card; a long one shows its first entries until the reader asks for all. */
export function Section<T>({
  title,
  kind,
  items,
  first = 6,
  ordered = false,
  children,
}: {
  title: string;
  /** Which colour the list has: that of its highlights. */
  kind?: 'person' | 'party' | 'date';
  items: readonly T[];
  first?: number;
  ordered?: boolean;
  children: (item: T, index: number) => ComponentChildren;
}) {
  const all = useSignal(false);
  if (items.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  const shown = all.value ? items : items.slice(0, first);
  return (
    <section class="section" data-kind={kind}>
      <h2>{title}</h2>
      <List>{shown.map(children)}</List>
      {items.length > first && <MoreButton all={all} count={items.length} />}
    </section>
  );
}
