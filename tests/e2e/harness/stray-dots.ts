/** Runs in a page of ours: facts whose dot is seen where a line begins, or is left behind where one ends; none of either is as it should be. */
export function strayDots(): string[] {
  const facts = [...document.querySelectorAll('.facts > .fact + .fact')];
  if (facts.length === 0) return ['no facts are shown'];
  return facts.flatMap((fact) => {
    const dot = new Range();
    dot.selectNodeContents(fact.firstChild ?? fact);
    const [at] = dot.getClientRects();
    const behind = new Range();
    behind.setStartAfter(fact.firstChild ?? fact);
    behind.setEndAfter(fact);
    const [text] = behind.getClientRects();
    const edge = fact.closest('.facts')?.getBoundingClientRect().left ?? 0;
    if (!at || !text) return [`${fact.textContent}: not shown`];
    if (at.left < edge + 1 && at.right > edge + 1) return [`${fact.textContent}: begins a line with its dot`];
    return at.bottom < text.top ? [`${fact.textContent}: its dot ends the line before`] : [];
  });
}
