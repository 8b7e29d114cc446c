/** A stretch of a block that the tagger takes for a name. Offsets are UTF-16 indices into `block.text`. */
export interface Tagged {
  kind: 'person' | 'place' | 'organisation';
  block: number;
  start: number;
  end: number;
  /** How far the decision lies above the next best one; larger is surer. */
  margin: number;
}
