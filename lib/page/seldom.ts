/**
 * Tells of something that happens again and again whether it still happens seldom: no more than `few` times in the last `spell` ms. Each call
 * counts as once more.
 */
export function seldom(few: number, spell: number): () => boolean {
  let times: number[] = [];
  return () => {
    const now = performance.now();
    times = [...times.filter((at) => now - at < spell), now].slice(-few - 1);
    return times.length <= few;
  };
}
