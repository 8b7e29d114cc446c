import { describe, expect, it } from 'vitest';
import type { Article } from '../../../article/article.ts';
import type { Tagged } from '../tagger/tag.ts';
import { namedThings } from './named-things.ts';

/** A text in which places stand between `<>` and bodies between `[]`. */
function things(marked: string): string[] {
  const tagged: Tagged[] = [];
  let text = '';
  for (const [piece = '', place, body] of marked.matchAll(/<([^>]+)>|\[([^\]]+)\]|[^<[]+/g)) {
    const name = place ?? body;
    const start = text.length;
    text += name ?? piece;
    if (name)
      tagged.push({ kind: place ? 'place' : 'organisation', block: 0, start, end: text.length, share: 0.9 } as Tagged);
  }
  const article: Article = { title: '', authors: [], language: 'vi', blocks: [{ kind: 'paragraph', text }] };
  const { places, organisations } = namedThings(tagged, article);
  return [...places, ...organisations].map(
    ({ id, name, mentions }) => `${id} ${name}: ${mentions.map((one) => one.text).join(', ')}`,
  );
}

describe('namedThings', () => {
  it('has one entity for each place and body, by its whole name', () => {
    expect(things('[Thành ủy] họp; [Thành ủy Lâm Hà] và <Sơn Trà> dự, <SƠN TRÀ> vui.')).toEqual([
      'l1 Sơn Trà: Sơn Trà, SƠN TRÀ',
      'o1 Thành ủy Lâm Hà: Thành ủy, Thành ủy Lâm Hà',
    ]);
  });

  it('knows letters by the name before their brackets, and a city however it is written', () => {
    expect(things('[Quỹ Rừng xanh] ([QRX]) tới <TP.HCM>; [QRX] rời <Thành phố Hồ Chí Minh>.')).toEqual([
      'l1 TP.HCM: TP.HCM, Thành phố Hồ Chí Minh',
      'o1 Quỹ Rừng xanh: Quỹ Rừng xanh, QRX, QRX',
    ]);
  });

  it('goes on from one short form to the next', () => {
    expect(things('[Bộ Y tế Việt Nam] nói; [Bộ Y tế] ([BYT]) nói; [BYT] nói.')).toEqual([
      'o1 Bộ Y tế Việt Nam: Bộ Y tế Việt Nam, Bộ Y tế, BYT, BYT',
    ]);
  });

  it('keeps letters behind one word apart: they may be those of a longer name', () => {
    expect(things('Hội đồng Kinh doanh Mỹ - [ASEAN] ([HKA]) họp.')).toEqual(['o1 ASEAN: ASEAN', 'o2 HKA: HKA']);
  });
});
