import { describe, expect, it } from 'vitest';
import { bridgeCard, HOSTILE, hostileCard } from '../../tests/cards/bridge.ts';
import { viWords } from '../../tests/cards/words.ts';
import { cardToMarkdown } from './card-to-markdown.ts';
import { escapeMarkdown } from './letters/markdown-text.ts';

/** Values of a front matter block: every text of ours is a JSON string. */
function properties(markdown: string): Record<string, unknown> {
  const [, block = ''] = markdown.split(/^---$/m);
  const found: Record<string, unknown> = {};
  let list: string[] = [];
  for (const line of block.trim().split('\n')) {
    const item = /^ {2}- (.*)$/.exec(line);
    const [, key = '', value = ''] = /^(\w+):(?: (.*))?$/.exec(line) ?? [];
    if (item) list.push(JSON.parse(item[1]!));
    else if (value) found[key] = /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.parse(value);
    else found[key] = list = [];
  }
  return found;
}

describe('the card as Markdown', () => {
  const markdown = cardToMarkdown(bridgeCard, { words: viWords });

  it('has headline, facts, link, lead and sections', () => {
    expect(markdown).toMatch(/^# Cầu Nậm Sía nối hai bản vùng cao\n\nSơn Bình · Thời sự · /);
    expect(markdown).toContain('\n\nNguồn: <https://sonbinh.example/cau-nam-sia-100.html>\n\n**Sáng 1/12,');
    expect(markdown).toContain('\n\n## Nhân vật\n\n- **Trịnh Hoài Lam**: Bí thư Tỉnh ủy Sơn Bình\n\n');
  });

  it('shows the timeline as a table', () => {
    const rows = markdown
      .slice(markdown.indexOf('## Mốc thời gian'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.slice(0, 2)).toEqual(['| Ngày | Trong bài viết | Câu trong bài |', '| --- | --- | --- |']);
    expect(rows[2]).toMatch(/^\| Tháng 9 năm 2020 \| tháng 9\/2020 \| Công trình khởi công .*\[↗\]\(<https:.*>\) \|$/);
    expect(rows).toHaveLength(4);
  });

  it('begins with properties for Obsidian where they are wanted', () => {
    expect(markdown).not.toMatch(/^---/);
    const noted = cardToMarkdown(bridgeCard, { words: viWords, frontMatter: true, today: '2022-12-05' });
    expect(noted.split('\n').slice(0, 15)).toEqual([
      '---',
      'title: "Cầu Nậm Sía nối hai bản vùng cao"',
      'source: "Sơn Bình"',
      'url: "https://sonbinh.example/cau-nam-sia-100.html"',
      'author:',
      '  - "Nguyễn Thu Hà"',
      '  - "Mai Hoa"',
      'published: 2022-12-01',
      'created: 2022-12-05',
      'tags:',
      '  - "doc-ro"',
      '  - "thời-sự"',
      '---',
      '',
      '# Cầu Nậm Sía nối hai bản vùng cao',
    ]);
  });

  it('lets no headline break out of the properties', () => {
    const read = properties(cardToMarkdown(hostileCard, { words: viWords, frontMatter: true }));
    expect(read).toMatchObject({ title: HOSTILE, source: HOSTILE, author: [HOSTILE, '---', '- a: b'] });
    expect((read.tags as string[])[1]).toMatch(/^[\p{L}\p{N}-]+$/u);
  });

  it('shows what the article has of Markdown marks letter by letter', () => {
    const hostile = cardToMarkdown(hostileCard, { words: viWords });
    const bare = hostile.replace(/\\[!-/:-@[-`{-~]/g, '').replaceAll(/\[↗\]\(<[^<>\s]*>\)/g, '');
    expect(bare).not.toMatch(/<img|[`~$]|&lt;|==|%%|\]\(javascript/);
    expect(hostile.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
    const cells = bare.split('\n').filter((line) => line.startsWith('|'));
    for (const line of cells) expect(line.split('|')).toHaveLength(5);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['1. Mở đầu', '1\\. Mở đầu'],
    ['2) Tiếp', '2\\) Tiếp'],
    ['- Ông An nói', '\\- Ông An nói'],
    ['+ thêm', '\\+ thêm'],
    ['---', '\\---'],
    ['-5 độ C', '-5 độ C'],
    ['1.200 hộ', '1.200 hộ'],
    ['A & B', 'A & B'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a == b', 'a \\=\\= b'],
    ['100% và 5%%', '100% và 5\\%\\%'],
    ['[[Ghi chú]] #thẻ', '\\[\\[Ghi chú\\]\\] \\#thẻ'],
    ['một\nhai', 'một hai'],
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});
