/**
 * Where the tables of names stand in the background's file: one behind the other, like text beside like, so that it zips 2.5 kB smaller (zip looks
 * back 32 kB). The bundle keeps the order in which it meets modules; this one is met first. Nothing is run or kept for it. Measured, not reasoned:
 * after a change look at `npm run build` and the budget.
 */
import '../entities/lexicon/everyday-compounds.ts';
import '../entities/parties/register/lines.ts';
import '../entities/lexicon/countries.ts';
import '../entities/lexicon/places.ts';
import '../entities/lexicon/name-syllables.ts';
import '../entities/people/words/role-words.ts';
import '../entities/lexicon/titles.ts';
import '../entities/lexicon/heads.ts';
import '../card/statements/who-can-speak.ts';
import '../entities/lexicon/addresses.ts';
import '../entities/people/roles/roles.ts';
import '../entities/people/find-people.ts';
