/** "MX" → the two regional letters that fonts draw as a flag, and show as letters where they cannot; empty for no code. */
export function flag(code: string | undefined): string {
  if (!code || !/^[A-Z]{2}$/.test(code)) return '';
  return String.fromCodePoint(...[...code].map((letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}
