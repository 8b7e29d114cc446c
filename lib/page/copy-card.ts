/** What goes to the clipboard together: plain text for an editor, rich text, where there is some, for a document. */
export interface Copy {
  text: string;
  html?: string;
}

/**
 * Puts all forms on the clipboard. False where the browser wants the reader's own click first, or has no clipboard here (plain http).
 */
export async function copyBoth({ text, html }: Copy): Promise<boolean> {
  const form = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...form('text/plain', text), ...(html !== undefined && form('text/html', html)) }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}

/** Plain text alone: some browsers allow it where they refuse rich text. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
