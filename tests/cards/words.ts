import { formatWords } from '../../lib/formats/index.ts';
import en from '../../locales/en.json' with { type: 'json' };
import vi from '../../locales/vi.json' with { type: 'json' };

export const viWords = formatWords('vi', (key) => vi[key]);
export const enWords = formatWords('en', (key) => en[key]);
