import type { ReaderRequest } from '../messages.ts';

/** Keyboard commands: the name in the manifest, its request, and keys that Chromium really gives (some it drops without a word). */
export const COMMANDS: Record<string, { request: ReaderRequest; keys: string; description: string }> = {
  'toggle-highlights': {
    request: { type: 'toggle-highlights' },
    keys: 'Alt+Shift+H',
    description: '__MSG_command_highlights__',
  },
  'cycle-clutter': { request: { type: 'cycle-clutter' }, keys: 'Alt+Shift+F', description: '__MSG_command_clutter__' },
  'copy-card': { request: { type: 'copy' }, keys: 'Alt+Shift+Y', description: '__MSG_command_copy__' },
};

/** Opens the popup with the card. */
const OPEN_CARD_KEYS = 'Alt+Shift+D';

/** The manifest's `commands`. */
export function manifestCommands() {
  return {
    _execute_action: { suggested_key: { default: OPEN_CARD_KEYS } },
    ...Object.fromEntries(
      Object.entries(COMMANDS).map(([name, { keys, description }]) => [
        name,
        { suggested_key: { default: keys }, description },
      ]),
    ),
  };
}
