import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../../../tests/setup/own-time.ts';
import type { FoundName } from '../../tagger/tag.ts';
import { readBlock } from '../../words/read-block.ts';
import type { ChosenName } from '../choice/choose-names.ts';
import { withoutThings } from './names-of-things.ts';

/** Reads lines of which names of people stand in square brackets, and what the tagger takes for bodies in curly ones. */
function read(...lines: string[]): { left: string[]; ask: () => unknown } {
  const names: ChosenName[] = [];
  const found: FoundName[] = [];
  const blocks = lines.map((line, block) => {
    const words = readBlock({ text: line.replace(/[[\]{}]/g, '') }, block, []);
    const tokenAt = (index: number) => {
      const offset = line.slice(0, index).replace(/[[\]{}]/g, '').length;
      const at = words.tokens.findIndex(({ start }) => start >= offset);
      return at < 0 ? words.tokens.length : at;
    };
    for (const { 0: text, index } of line.matchAll(/\[[^\]]*\]|\{[^}]*\}/g)) {
      const span = { block, from: tokenAt(index), to: tokenAt(index + text.length) };
      if (text[0] === '[') names.push({ ...span, why: '', titled: false });
      else found.push({ ...span, kind: 'organisation', share: 1 });
    }
    return words;
  });
  const ask = () => withoutThings(names, blocks, found);
  const textOf = ({ block, from, to }: ChosenName) =>
    blocks[block]?.text.slice(blocks[block]?.tokens[from]?.start, blocks[block]?.tokens[to - 1]?.end) ?? '';
  return { left: withoutThings(names, blocks, found).map(textOf), ask };
}

describe('names of things', () => {
  it.each([
    ['beside its kind', 'Hôm nay giỗ chiến sĩ [Gò Mây].', 'Trận đánh ở đảo Gò Mây đã lâu.'],
    ['at the end of a body', 'Bị cáo gây rối ở [Gò Mây].', 'Trụ sở {Đội cảnh sát Gò Mây} bị đập phá.'],
    ['of a company', 'Nhà sáng lập [Lamstay] rút lui.', 'Nền tảng của công ty Lamstay còn mới.'],
  ])('are nobody: one %s', (_, ...lines) => {
    expect(read(...lines).left).toEqual([]);
  });

  it.each([
    ['is called so', 'Ông [Lam Sơn] ra về.', 'Công ty Lam Sơn đóng cửa.'],
    ['speaks', '[Lam Sơn] cho biết như vậy.', 'Công ty Lam Sơn đóng cửa.'],
    ['has an age', 'Hôm qua [Lam Sơn] (32 tuổi) ra về.', 'Công ty Lam Sơn đóng cửa.'],
    ['is told what he is', '[Lam Sơn], tác giả tập thơ, ra về.', 'Công ty Lam Sơn đóng cửa.'],
    ['is named whole', 'Hôm qua [Otto Weiss] ra về.', 'Sau đó [Weiss] tới công ty Weiss.'],
    ['has a surname and a street', 'Tranh của [Trịnh Hoài Lam] và [Trịnh Hoài Lam].', 'Nhà ở phố Trịnh Hoài Lam.'],
    ['is foreign and named often', 'Cựu luật sư của [Harker] kể. Sau khi [Harker] thắng.', 'Ông rời công ty Harker.'],
    ['has nothing beside him', 'Hôm qua [Lam Sơn] ra về.', 'Trời mưa to.'],
  ])('are not whose bearer %s', (_, ...lines) => {
    expect(read(...lines).left.length).toBeGreaterThan(0);
  });

  it('take time in step with the length of the text', () => {
    const ask = (count: number) =>
      read(...Array.from({ length: count }, (_, at) => `Hôm qua [Otto Weiss${at}] tới đảo Otto Weiss${at}.`)).ask;
    const time = (run: () => unknown) => ownTime(run);
    const [few, many] = [ask(500), ask(4_000)];
    time(few);
    const [short, long] = [time(few), time(many)];
    expect(long / Math.max(10, short)).toBeLessThan(30);
  });
});
