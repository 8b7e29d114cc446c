/** How much each trait of a sentence counts. */
export interface Weights {
  headline: number;
  headlinePairs: number;
  centroid: number;
  position: number;
  length: number;
  redundancy: number;
  /** Against every syllable, by the logarithm: short ones say it more plainly. */
  brevity: number;
  /** Against many names. */
  capitals: number;
  /** Syllables beyond which a sentence loses, and below which it is not taken. */
  longest: number;
  shortest: number;
  /** A sentence whose words lie in the lead or in one taken sentence by more than this share says nothing new. */
  tooAlike: number;
  /** Sentences that lean on the one before ("Theo đó, …") may be taken. */
  mayLean: boolean;
}

export const WEIGHTS: Readonly<Record<'withLead' | 'withoutLead', Weights>> = {
  withLead: {
    headline: 2,
    headlinePairs: 0,
    centroid: 3,
    position: 1,
    length: 0.5,
    redundancy: 2,
    brevity: 0,
    capitals: 0,
    longest: 45,
    shortest: 12,
    tooAlike: 0.85,
    mayLean: false,
  },
  withoutLead: {
    headline: 1.4,
    headlinePairs: 0.5,
    centroid: 0,
    position: 0.15,
    length: 0.5,
    redundancy: 0.5,
    brevity: 0.1,
    capitals: 0.3,
    longest: 45,
    shortest: 8,
    tooAlike: 0.85,
    mayLean: true,
  },
};
