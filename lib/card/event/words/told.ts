import type { MainEvent } from '../../card.ts';
import type { Source } from '../../speakers/words/source.ts';

/** A subject, and where in the block what it did begins. */
export interface Subject extends Source {
  from: number;
  /** Unless it is somebody, or a body by its name. */
  isNoun: boolean;
}

/** What one sentence tells. */
export interface Told {
  event: MainEvent;
  /** The whole name of who did it. */
  name: string | undefined;
  /** Somebody said something, and did nothing else. */
  isSaid: boolean;
  /** Enough of it is in the headline to take it where nothing better comes; to look no further. */
  isLikely: boolean;
  isSure: boolean;
  /** Of a thing, or of somebody without a name. */
  isNoun: boolean;
  /** Somebody named, or a body by its name, did it in the first sentence of the lead: taken where the headline speaks of nothing else that is found. */
  opensLead: boolean;
  /** Somebody named, or a body by its name, did it on a late day with which the sentence opens: taken where there is nothing else. */
  isOnDay: boolean;
}

/** Share of the headline's syllables that the event must hold to be the one that the headline is about; the lead is nearly always about it. */
export const OF_HEADLINE = 0.35;
export const OF_HEADLINE_IN_LEAD = 0.15;

/** What the words under a picture do without, where no day stands in front. */
export const TENSE = /(?:^|\s)(?:đã|vừa|mới|sẽ|đang)(?=\s)/u;
