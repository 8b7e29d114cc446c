import type { ComponentChildren } from 'preact';
import type { Block } from '../../lib/article/article.ts';
import type { Card } from '../../lib/card/card.ts';
import type { CardRow } from '../../lib/formats/document/card-rows.ts';
import { entryCopy } from '../../lib/formats/entry-copy.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { cardWords } from '../state/card-words.ts';
import './entry-row.css';

/** What an entry of the card belongs to. */
export interface OfCard {
  card: Card;
  blocks: readonly Block[];
}

/** One entry: the button that leads to its place, tools beside it, and what unfolds below. */
export function EntryRow({
  title,
  named = false,
  onJump,
  card,
  row,
  what,
  tool,
  below,
  children,
}: {
  /** What a press does. */
  title: string;
  named?: boolean;
  onJump: () => void;
  card: Card;
  /** What the copy says; made when it is asked for. */
  row: () => CardRow;
  /** What the copy is of. */
  what: string;
  tool?: ComponentChildren;
  below?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <li>
      <div class="row">
        <button type="button" class={named ? 'entry named' : 'entry'} title={title} onClick={onJump}>
          {children}
        </button>
        <span class="tools">
          {tool}
          <CopyButton what={what} make={() => entryCopy(card, row(), cardWords())} />
        </span>
      </div>
      {below}
    </li>
  );
}
