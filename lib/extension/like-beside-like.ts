/**
 * Where the tables of names stand in the background's file: one behind the other, like text beside like, so that it zips 3.2 kB smaller (zip looks
 * back 32 kB). The bundle keeps the order in which it meets modules; this one is met first. Nothing is run or kept for it. Measured, not reasoned:
 * after a change look at `npm run build` and the budget.
 */
import '../entities/people/tagger/viterbi.ts';
import '../entities/lexicon/everyday-compounds.ts';
import '../entities/dates/lunar/calendar.ts';
import '../entities/parties/register/lines.ts';
import '../entities/lexicon/countries.ts';
import '../entities/lexicon/places.ts';
import '../entities/lexicon/name-syllables.ts';
import '../entities/dates/lunar/new-moon.ts';
import '../entities/lexicon/titles.ts';
import '../card/counted-things.ts';
import '../entities/lexicon/heads.ts';
import '../entities/lexicon/things.ts';
import '../entities/lexicon/addresses.ts';
import '../entities/lexicon/ministry-subjects.ts';
import '../entities/dates/lunar/year-name.ts';
import '../card/statements/speakers.ts';
import '../entities/parties/link-parties.ts';
import '../entities/dates/forms-table.ts';
import '../entities/people/roles/known-bodies.ts';
import '../entities/parties/find-parties.ts';
import '../entities/people/words/role-words.ts';
import '../entities/people/words/no-name.ts';
import '../entities/people/find-people.ts';
