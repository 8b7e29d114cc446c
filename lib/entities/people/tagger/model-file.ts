/** The tagger's weights, ready for use. */
export interface PeopleModel {
  /** Hashes of (feature, label) pairs, sorted. */
  keys: Uint32Array;
  /** One weight for each key, in the units of the trainer. */
  weights: Float32Array;
}
