import type { BlockWords } from '../../words/read-block.ts';
import type { MaybeName } from './behind-state.ts';

/** Why a stretch is somebody's name, however seldom such names are in labelled news. */
export interface Sign {
  /** The name stands in brackets. */
  example: string;
  holds(one: MaybeName, words: BlockWords): boolean;
}
