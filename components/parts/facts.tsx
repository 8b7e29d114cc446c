import type { ComponentChildren } from 'preact';

/**
 * Facts parted by dots: "PT · Brazil · thành lập 1980". A dot stays with the fact behind it, and where that begins a line the dot falls
 * over the edge of `.facts`, which cuts it off: no line begins or ends with one.
 */
export function Facts({ of }: { of: readonly ComponentChildren[] }) {
  return (
    <>
      {of.map((fact, at) => (
        <>
          {at > 0 && ' '}
          <span class="fact">
            {at > 0 && '·\u00a0'}
            {fact}
          </span>
        </>
      ))}
    </>
  );
}

/** The facts of a line that is already written: "PT · Brazil". */
export const factsOf = (line: string): string[] => line.split(' · ');
