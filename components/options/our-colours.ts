import type { MentionKind } from '../../lib/entities/entities.ts';

/** The colours of the kinds as they are on a light page (entrypoints/page-style.css): where a picker starts. */
export const OUR_COLOURS: Record<MentionKind, string> = {
  person: '#2563ad',
  party: '#b3261e',
  date: '#1f7a3d',
  role: '#5f86b5',
  place: '#7a4fb3',
  organisation: '#8a7f2f',
};
