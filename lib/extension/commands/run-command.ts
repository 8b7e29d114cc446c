import { activeTabId, askLoaded } from '../requests/requests.ts';
import { COMMANDS } from './commands.ts';

/** A keyboard command, by its name in the manifest, for the tab in front. */
export async function runCommand(name: string): Promise<void> {
  const command = COMMANDS[name];
  const tabId = command && (await activeTabId());
  if (command && tabId !== undefined) await askLoaded(tabId, command.request);
}
