import type { Plugin } from 'vite';
import { toTable } from '../../lib/entities/dates/forms/forms-table.ts';
import { DATE_RULES } from '../../lib/entities/dates/rules/date-rules.ts';
import { replacedModule } from './replaced-module.ts';

/** Which forms of dates may begin with which words, read off their patterns here and not at each start of the background. */
export const dateFormsAsTable = (): Plugin =>
  replacedModule(
    'date-forms-as-table',
    'dates/forms/forms-by-words.ts',
    () => `import { fromTable } from './forms-table.ts';
export const formsByWords = () => fromTable(${JSON.stringify(toTable(DATE_RULES))});`,
  );
