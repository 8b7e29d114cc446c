import type { Plugin } from 'vite';
import { DATE_RULES } from '../lib/entities/dates/date-rules.ts';
import { toTable } from '../lib/entities/dates/forms-table.ts';

const FORMS = /[\\/]dates[\\/]forms-by-words\.ts$/;

/** Which forms of dates may begin with which words, read off their patterns here and not at each start of the background. */
export function dateFormsAsTable(): Plugin {
  return {
    name: 'date-forms-as-table',
    enforce: 'pre',
    load: (id) =>
      FORMS.test(id)
        ? `import { fromTable } from './forms-table.ts';
export const formsByWords = () => fromTable(${JSON.stringify(toTable(DATE_RULES))});`
        : undefined,
  };
}
