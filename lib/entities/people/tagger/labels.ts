/** The labels of a token: outside, or begin/inside of a person, a place, an organisation. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;
export const LABEL_COUNT = LABELS.length;

/** Kinds by number: label 2k - 1 begins kind k, label 2k goes on with it. */
export const KINDS = ['person', 'place', 'organisation'] as const;
export type NameKind = (typeof KINDS)[number];

export const isBegin = (label: number): boolean => (label & 1) === 1;

/** A label that may follow only its own kind's, which are the one before it and itself; any other may follow all. */
export const isInside = (label: number): boolean => label > 0 && !isBegin(label);

/** `before` is -1 at the start of a block. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || before === label || before === label - 1;
