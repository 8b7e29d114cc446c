import { type Driver, type OwnPage, tabIdOf, until } from './driver.ts';

export type OwnName = 'popup' | 'side panel' | 'options';

/** The browser's number of the window in front. */
export const lastWindow = (d: Driver): Promise<number> =>
  d.inExtension(async () => {
    const { windows } = (globalThis as any).browser ?? (globalThis as any).chrome;
    return (await windows.getLastFocused()).id as number;
  });

/** A page of ours over the tab at an address, once it is filled: a card, or the options' sites. */
export async function openOver(
  d: Driver,
  name: OwnName,
  url: string,
  size: { width: number; height: number },
): Promise<OwnPage> {
  const id = await tabIdOf(d, url);
  const path = {
    popup: `popup.html?tab=${id}`,
    'side panel': `sidepanel.html?window=${await lastWindow(d)}`,
    options: 'options.html',
  }[name];
  const own = await d.openOwn(path);
  await own.size(size.width, size.height);
  // The panel shows the tab in front, which our page itself now is.
  if (name === 'side panel')
    await d.inExtension(async (tab: number) => {
      const { tabs } = (globalThis as any).browser ?? (globalThis as any).chrome;
      await tabs.update(tab, { active: true });
      return true;
    }, id);
  await until(
    () => own.run(() => document.querySelectorAll('.card .entry, .sites li').length),
    (count) => count > 3,
    `the ${name} is empty`,
  );
  return own;
}
