import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../blocks/read-blocks.ts';
import { namesByPortrait } from './names-by-portrait.ts';

const LEAD = '<div>Sau mười năm vắng khách, chợ ghe ở ngã ba Bến Hói lại họp từ sáng chủ nhật này.</div>';
const names = (between: string) => namesByPortrait(readBlocks(new JSDOM(between).window.document.body, () => false));

describe('names beside a portrait', () => {
  it('are of who wrote the story, whatever the classes tell', () => {
    const box = '<div class="flex"><img class="rounded-full" src="/q.jpg"><div><div>Mai Quế - Lê Hoa</div></div></div>';
    expect(names(box + LEAD)).toEqual(['Mai Quế - Lê Hoa']);
    expect(names(`<div><span><img src="/q.jpg" width="48"></span><b>Mai Quế</b></div>${LEAD}`)).toEqual(['Mai Quế']);
  });

  it.each([
    ['behind the lead', `${LEAD}<div><img src="/q.jpg"><div>Mai Quế</div></div>`],
    ['no names', `<div><img src="/q.jpg"><div>Nghe bài viết</div></div>${LEAD}`],
    ['below a picture of the story', `<div><img src="/q.jpg" width="640"><div>Bến Hói</div></div>${LEAD}`],
  ])('are none: %s', (_, markup) => {
    expect(names(markup)).toEqual([]);
  });
});
