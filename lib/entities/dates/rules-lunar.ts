import type { DateRule } from './grammar.ts';

export const LUNAR_RULES: DateRule[] = [];
