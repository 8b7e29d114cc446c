import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/**
 * The rooms and files of each house, from the ground up; those of one line stand side by side. Each may import what stands below it, so that nothing
 * goes round in a circle and a newcomer can read from the ground up.
 */
const HOUSES: Record<string, string> = {
  'lib/article': `
    article.ts true-document.ts
    page-reading.ts
    words
    blocks facts
    portals text-to-article.ts
    clutter
    shows-story.ts story
    verdict
    read-page.ts`,
  'lib/article/story': `
    place signed
    above
    told`,
  'lib/entities': `
    entities.ts lexicon
    dates merge-mentions.ts
    people
    parties
    lines
    find-entities.ts`,
  'lib/entities/dates': `
    values lunar false-friends.ts house-style.ts
    grammar
    rules
    forms
    find-dates.ts`,
  'lib/entities/people': `
    tagger
    words
    persons role-words
    no-names
    boundaries things
    names
    roles
    find-people.ts`,
  'lib/entities/people/names': `
    runs
    signs
    choice
    second-look`,
  'lib/entities/people/roles': `
    chains
    kept
    alone beside
    career
    give-roles.ts`,
  'lib/entities/parties': `
    finding.ts register
    register.ts
    words
    names which
    find-parties.ts`,
  'lib/card': `
    card.ts verbs
    speakers
    sentences
    material.ts
    facts key-points statements
    event
    make-card.ts`,
  'lib/card/speakers': `
    known words
    heads
    sources`,
  'lib/card/statements': `
    whole
    reports
    find-statements.ts`,
  'lib/card/event': `
    words
    subject when
    deeds
    main-event.ts`,
  'lib/page': `
    breathe.ts copy-card.ts live-document.ts page-words.ts seldom.ts source-lines.ts style
    clutter copy-selection.ts floating-host.ts marks page-keys.ts watch
    at-the-word focus note.ts sweep.ts
    page-drawing.ts
    tidy-late.ts
    page-reader.ts`,
  'lib/formats': `
    card-to-ics.ts letters
    words
    document
    card-to-html.ts card-to-json.ts card-to-markdown.ts card-to-text.ts citation
    card-to-html-file.ts format-card.ts
    entry-copy.ts index.ts`,
  'lib/extension': `
    messages.ts sites
    screens settings
    requests
    background commands reader`,
  components: `
    state
    parts
    card controls print
    options reader`,
};

it.each(Object.entries(HOUSES))('no room of %s imports one above or beside it', (house, plan) => {
  const floorOf = new Map<string, number>();
  for (const [at, floor] of plan.trim().split('\n').entries())
    for (const room of floor.trim().split(' ')) floorOf.set(room, at);
  const folder = join(root, house);
  const roomOf = (path: string) => path.split(sep)[0]!;
  // The trespassers of the test beside this one come and go.
  const files = globSync('**/*.{ts,tsx}', { cwd: folder }).filter((file) => !/\.test\.tsx?$|^wall-/.test(file));
  expect(files.length).toBeGreaterThan(0);
  const homeless = files.filter((file) => !floorOf.has(roomOf(file)));
  const upwards = files.flatMap((file) =>
    importsOf(join(folder, file))
      .map((path) => relative(folder, path))
      .filter((to) => !to.startsWith('..') && roomOf(to) !== roomOf(file))
      .filter((to) => floorOf.get(roomOf(to))! >= floorOf.get(roomOf(file))!)
      .map((to) => `${file} imports ${to}`),
  );
  expect({ homeless, upwards }).toEqual({ homeless: [], upwards: [] });
});

/** The files of ours that a file imports. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path]) => join(dirname(file), path!));
