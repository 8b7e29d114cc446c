import { formatWords } from '../lib/formats/index.ts';
import vi from '../locales/vi.json' with { type: 'json' };

/** The words of the written formats on the command line: Vietnamese, as the articles are. */
export const vietnameseWords = formatWords('vi', (key) => vi[key]);
