import type { CopyOptions, FormatWords } from '../../formats/index.ts';
import { inVietnam } from '../../formats/words/format-moment.ts';
import type { Settings } from './settings.ts';

/** What the reader chose for copies, as the formats want it. */
export function copyOptions(
  settings: Pick<Settings, 'copySections' | 'frontMatter'>,
  words: FormatWords,
  now: Date = new Date(),
): CopyOptions {
  const today = inVietnam(now.toISOString())?.day;
  return { words, sections: settings.copySections, frontMatter: settings.frontMatter, ...(today ? { today } : {}) };
}
