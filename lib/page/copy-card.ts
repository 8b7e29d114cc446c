/** What goes to the clipboard together: plain text for an editor, rich text for a document. */
export interface Copy {
  text: string;
  html: string;
}

/**
 * Puts both forms on the clipboard. False where the browser wants the reader's own click first, or has no clipboard here (plain http).
 */
export async function copyBoth(copy: Copy): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([copy.text], { type: 'text/plain' }),
        'text/html': new Blob([copy.html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
