import { sendToBackground } from './requests.ts';

/** A style sheet of this page that changes: each new one takes the place of the one before. @param now what holds already */
export function changingStyle(now = ''): (css: string) => Promise<void> {
  let old = now;
  return async (css) => {
    if (css === old) return;
    const before = old;
    old = css;
    await sendToBackground({ type: 'style', css, old: before });
  };
}
