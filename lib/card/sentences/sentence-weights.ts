/** How much each trait of a sentence counts. */
export const WEIGHTS = {
  /** Share of the headline's syllables that it holds. */
  headline: 2,
  /** How many other sentences its syllables stand in. */
  centroid: 3,
  /** Against later ones, by the logarithm. */
  position: 1,
  /** Against syllables beyond `longest`. */
  length: 0.5,
  /** Against what the lead or one taken sentence says. */
  redundancy: 2,
  /** Syllables beyond which a sentence loses, and below which it is not taken. */
  longest: 45,
  shortest: 12,
  /** A sentence whose words lie in the lead or in one taken sentence by more than this share says nothing new. */
  tooAlike: 0.85,
};
