/** In the built extension this file is one with the finished table (`scripts/build/date-forms-plugin.ts`). */
import { DATE_RULES } from '../rules/date-rules.ts';
import { type FormsByWords, fromTable, toTable } from './forms-table.ts';

export const formsByWords = (): FormsByWords => fromTable(toTable(DATE_RULES));
