import type { Plugin } from 'vite';
import { compileAtOnce } from './compile-at-once-plugin.ts';
import { dateFormsAsTable } from './date-forms-plugin.ts';
import { everydayCompoundsPacked } from './everyday-compounds-plugin.ts';
import { joinedLists } from './joined-lists-plugin.ts';
import { lettersByRange } from './letters-by-range-plugin.ts';
import { partyRegisterInColumns } from './party-register-plugin.ts';
import { peopleModel } from './people-model-plugin.ts';
import { withoutExamples } from './without-examples-plugin.ts';
import { withoutReasons } from './without-reasons-plugin.ts';

/** What makes the analysis small and quick to start, in the product and where it is measured. */
export const backgroundPlugins = (): Plugin[] => [
  peopleModel(),
  partyRegisterInColumns(),
  dateFormsAsTable(),
  everydayCompoundsPacked(),
  joinedLists(),
  lettersByRange(),
  withoutExamples(),
  withoutReasons(),
  compileAtOnce(),
];
