import { expect, it } from 'vitest';
import { optionsWords } from './locale-words-plugin.ts';

it('keeps with every screen what a shared component names, whole or by its beginning', () => {
  const words = ['options_title', 'options_notSaved', 'options_mode_ask', 'keys_next', 'popup_copy', 'extName'];
  const source = ['t(`options_mode_$', "{mode}`); t('options_notSaved'); t('popup_copy');"].join('');
  expect([...optionsWords(words, source)]).toEqual(['options_title', 'keys_next', 'extName']);
});
