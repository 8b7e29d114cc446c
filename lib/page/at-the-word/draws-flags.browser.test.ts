import { expect, it } from 'vitest';
import { drawsFlags } from './draws-flags.ts';

it('tells a flag from two letters by what the page shows', () => {
  const wide = (text: string) => {
    const line = document.createElement('span');
    line.textContent = text;
    document.body.append(line);
    const { width } = line.getBoundingClientRect();
    line.remove();
    return width;
  };
  expect(drawsFlags()).toBe(wide('🇯🇵') < 1.5 * wide('🇯'));
});
