import { browser } from 'wxt/browser';

/** The parts of the two browsers' panels that we use. Firefox for Android has neither. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}
const panels = browser as unknown as Panels;

/** Does this browser have a panel beside the page? */
export const hasPanel = (): boolean => Boolean(panels.sidePanel?.open ?? panels.sidebarAction?.open);

/** Opens the panel of a window. To be called in the click itself, before anything is awaited. False where the browser refused. */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (panels.sidePanel ? panels.sidePanel.open({ windowId }) : panels.sidebarAction?.open());
    return true;
  } catch {
    return false;
  }
}

/** The id of the window that this page of ours belongs to. */
export async function ownWindowId(): Promise<number | undefined> {
  try {
    return (await browser.windows.getCurrent()).id;
  } catch {
    return undefined;
  }
}
