/** Set to the right, by its markup: how the press signs. */
export function isRightAligned(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 4; step++, at = at.parentElement) {
    if (at.getAttribute('align') === 'right' || /text-align\s*:\s*right/i.test(at.getAttribute('style') ?? ''))
      return true;
    if (
      /author|source|signature|(?:^|[\s_-])nguon|(?:^|[\s-])(?:text|align)-?(?:right|end)(?:$|\s)/i.test(
        at.getAttribute('class') ?? '',
      )
    )
      return true;
  }
  return false;
}
