let answer: boolean | undefined;

/**
 * Whether this machine's fonts draw a pair of regional letters as one flag. Those of Windows show the two letters ("VN Việt Nam"), some
 * machines two empty boxes: there a country is better told by its name alone.
 */
export function drawsFlags(): boolean {
  answer ??= look();
  return answer;
}

function look(): boolean {
  try {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const width = (text: string) => context?.measureText(text).width ?? 0;
    // A flag is about as wide as one letter, two letters are twice as wide.
    return width('🇻🇳') < 1.5 * width('🇻');
  } catch {
    return false;
  }
}
