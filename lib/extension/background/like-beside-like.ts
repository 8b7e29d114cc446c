/**
 * Where the tables of names stand in the background's file: one behind the other, like text beside like, so that it zips 4 kB smaller (zip looks
 * back 32 kB). The bundle keeps the order in which it meets modules; this one is met first. Nothing is run or kept for it. Measured, not reasoned:
 * after a change look at `npm run build` and the budget.
 */
import '../../entities/dates/lunar/new-moon.ts';
import '../../entities/people/tagger/viterbi.ts';
import '../../entities/dates/lunar/calendar.ts';
import '../../entities/lexicon/everyday-compounds.ts';
import '../../entities/parties/register/lines.ts';
import '../../entities/lexicon/countries.ts';
import '../../entities/lexicon/things.ts';
import '../../entities/lexicon/places.ts';
import '../../entities/lexicon/name-syllables.ts';
import '../../entities/lexicon/titles.ts';
import '../../card/facts/counted-things.ts';
import '../../card/speakers/known/who-can-speak.ts';
import '../../entities/dates/lunar/year-name.ts';
import '../../entities/lexicon/addresses.ts';
import '../../entities/lexicon/heads.ts';
import '../../text/new-tones.ts';
import '../../entities/dates/false-friends.ts';
import '../../entities/lexicon/ministry-subjects.ts';
import '../../entities/dates/forms/forms-table.ts';
import '../../card/speakers/known/speakers.ts';
import '../../entities/parties/names/coined-names.ts';
import '../../entities/merge-mentions.ts';
import '../../text/without-tones.ts';
import '../../entities/parties/which/link-parties.ts';
import '../../entities/people/tagger/hash-table.ts';
import '../../entities/parties/find-parties.ts';
import '../../entities/people/role-words/role-words.ts';
import '../../entities/people/tagger/number-line.ts';
import '../../entities/people/no-names/no-name.ts';
import '../../entities/people/names/runs/candidates.ts';
import '../../entities/people/things/bodies.ts';
import '../../entities/people/tagger/tag.ts';
import '../../entities/people/words/compounds.ts';
import '../../entities/people/things/known-bodies.ts';
import '../../entities/people/find-people.ts';
import '../../entities/dates/grammar/lead.ts';
import '../../card/verbs/clause.ts';
