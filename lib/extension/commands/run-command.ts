import type { ReaderRequest } from '../messages.ts';
import { loadReader } from '../requests/load-reader.ts';
import { activeTabId, sendToReader } from '../requests/requests.ts';
import { COMMANDS } from './commands.ts';

/** A keyboard command, by its name in the manifest, for the tab in front. */
export async function runCommand(name: string): Promise<void> {
  const command = COMMANDS[name];
  const tabId = command && (await activeTabId());
  if (command && tabId !== undefined) await askLoaded(tabId, command.request);
}

/**
 * A request that a gesture stands behind (key, menu): on a page outside the list it brings activeTab, so the reader can be loaded now.
 */
export async function askLoaded(tabId: number, request: ReaderRequest): Promise<void> {
  const state = await sendToReader(tabId, request);
  if (state.status === 'no-reader' && (await loadReader(tabId))) await sendToReader(tabId, request);
}
