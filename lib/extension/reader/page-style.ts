import { sendToBackground } from '../requests/requests.ts';

/**
 * A style sheet of this page that changes: each new one takes the place of the one before. False where the browser would not (the
 * permission for the site was taken back).
 */
export function changingStyle(): (css: string) => Promise<boolean> {
  let old = '';
  return async (css) => {
    if (css === old) return true;
    const before = old;
    old = css;
    const done = await sendToBackground({ type: 'style', css, old: before });
    if (!done && old === css) old = before;
    return done;
  };
}
