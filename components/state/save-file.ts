/** Ms after which the browser has surely taken the content over. */
const TAKEN = 60_000;

/** Gives a text to the browser as a download; no permission is needed for it. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
