import type { Block, Span } from '../../lib/article/article.ts';
import type { Card } from '../../lib/card/card.ts';
import type { Mention, MentionKind } from '../../lib/entities/entities.ts';

/** An invented story with something in every section of its card. */
export const bridgeBlocks: Block[] = [
  { kind: 'title', text: 'Cầu Nậm Sía nối hai bản vùng cao' },
  { kind: 'lead', text: 'Sáng 1/12, tỉnh Sơn Bình khánh thành cầu Nậm Sía sau hai năm thi công.' },
  {
    kind: 'paragraph',
    text: 'Phát biểu tại lễ khánh thành, ông Trịnh Hoài Lam, Bí thư Tỉnh ủy Sơn Bình, cho biết cây cầu giúp 1.200 hộ dân đi lại an toàn trong mùa mưa. “Từ nay trẻ em hai bản không còn phải nghỉ học khi lũ về”, ông Lam nói.',
  },
  { kind: 'heading', text: 'Bạn bè quốc tế góp sức' },
  {
    kind: 'paragraph',
    text: 'Đảng Lao động Brazil đã tặng 12 tấn thép. Công trình khởi công từ tháng 9/2020 theo thỏa thuận giữa hai bên.',
  },
  { kind: 'caption', text: 'Người dân bản Sía qua cầu trong ngày khánh thành.' },
];

/** The place of a piece of text in the story. */
export function spanOf(text: string): Span {
  const block = bridgeBlocks.findIndex((one) => one.text.includes(text));
  const start = bridgeBlocks[block]?.text.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`not in the story: ${text}`);
  return { block, start, end: start + text.length };
}

const mention = (kind: MentionKind, entity: string, text: string): Mention => ({
  kind,
  entity,
  text,
  why: 'test',
  ...spanOf(text),
});

const POINT =
  'Phát biểu tại lễ khánh thành, ông Trịnh Hoài Lam, Bí thư Tỉnh ủy Sơn Bình, cho biết cây cầu giúp 1.200 hộ dân đi lại an toàn trong mùa mưa.';
const QUOTE = '“Từ nay trẻ em hai bản không còn phải nghỉ học khi lũ về”, ông Lam nói.';
const STARTED = 'Công trình khởi công từ tháng 9/2020 theo thỏa thuận giữa hai bên.';

export const bridgeCard: Card = {
  schemaVersion: 1,
  url: 'https://sonbinh.example/cau-nam-sia-100.html',
  portal: 'Sơn Bình',
  section: 'Thời sự',
  authors: ['Nguyễn Thu Hà', 'Mai Hoa'],
  publishedAt: '2022-12-01T17:05:00+07:00',
  updatedAt: '2022-12-01T18:10:00+07:00',
  readingMinutes: 2,
  title: 'Cầu Nậm Sía nối hai bản vùng cao',
  lead: 'Sáng 1/12, tỉnh Sơn Bình khánh thành cầu Nậm Sía sau hai năm thi công.',
  event: { who: 'tỉnh Sơn Bình', what: 'khánh thành cầu Nậm Sía', when: 'Sáng 1/12' },
  keyPoints: [
    { ...spanOf(POINT), text: POINT, why: { headline: 0.4 } },
    { ...spanOf(STARTED), text: STARTED, subject: 'Cầu Nậm Sía', subjectAt: 10, why: { headline: 0.2 } },
  ],
  statements: [
    { ...spanOf(POINT), text: POINT, speaker: 'p1', who: 'ông Trịnh Hoài Lam', verb: 'cho biết', direct: false },
    { ...spanOf(QUOTE), text: QUOTE, speaker: 'p1', who: 'ông Lam', verb: 'nói', direct: true },
  ],
  people: [
    {
      id: 'p1',
      name: 'Trịnh Hoài Lam',
      roles: [{ title: 'Bí thư Tỉnh ủy Sơn Bình', body: 'Tỉnh ủy Sơn Bình', from: spanOf('Bí thư Tỉnh ủy Sơn Bình') }],
      mentions: [
        mention('person', 'p1', 'Trịnh Hoài Lam'),
        { ...mention('person', 'p1', 'ông Lam'), ...spanOf('ông Lam nói'), end: spanOf('ông Lam nói').end - 4 },
      ],
      roleMentions: [],
    },
  ],
  parties: [
    {
      id: 'd1',
      name: 'Đảng Lao động Brazil',
      shortName: 'PT',
      originalName: 'Partido dos Trabalhadores',
      country: 'Brazil',
      countryCode: 'BR',
      founded: 1980,
      mentions: [mention('party', 'd1', 'Đảng Lao động Brazil')],
    },
  ],
  dates: [
    { id: 't1', value: '2022-12-01', grain: 'day', calendar: 'solar', mentions: [mention('date', 't1', 'Sáng 1/12')] },
    {
      id: 't2',
      value: '2020-09',
      grain: 'month',
      calendar: 'solar',
      mentions: [mention('date', 't2', 'tháng 9/2020')],
    },
  ],
  places: [{ id: 'l1', name: 'Sơn Bình', mentions: [mention('place', 'l1', 'Sơn Bình')] }],
  organisations: [
    { id: 'o1', name: 'Tỉnh ủy Sơn Bình', mentions: [mention('organisation', 'o1', 'Tỉnh ủy Sơn Bình')] },
  ],
  timeline: [
    { ...spanOf('tháng 9/2020'), date: 't2', value: '2020-09', written: 'tháng 9/2020', sentence: STARTED },
    {
      ...spanOf('Sáng 1/12'),
      date: 't1',
      value: '2022-12-01',
      written: 'Sáng 1/12',
      sentence: 'Sáng 1/12, tỉnh Sơn Bình khánh thành cầu Nậm Sía sau hai năm thi công.',
    },
  ],
  numbers: [{ ...spanOf('1.200 hộ dân'), text: '1.200 hộ dân', sentence: POINT }],
};

/** Text that means something to HTML, Markdown, YAML, TeX, tables and addresses. */
export const HOSTILE =
  '<img src=x onerror="alert(1)"> & "a" \'b\' *c* _d_ `e` [f](javascript:g) #h | ~~i~~ $j$ {k} \\l %m ^n: - o ==p== %%q%% &lt;';

/** The same card, every text of which is hostile. */
export const hostileCard: Card = {
  ...bridgeCard,
  url: 'https://sonbinh.example/a_(b)?c=d&e="f"<g>',
  portal: HOSTILE,
  section: HOSTILE,
  authors: [HOSTILE, '---', '- a: b'],
  title: HOSTILE,
  lead: `1. ${HOSTILE}`,
  event: { who: HOSTILE },
  keyPoints: bridgeCard.keyPoints.map((point) => ({ ...point, text: `- ${HOSTILE}`, subject: HOSTILE, subjectAt: 1 })),
  statements: bridgeCard.statements.map((one) => ({
    ...one,
    text: HOSTILE,
    speaker: null,
    who: HOSTILE,
    verb: HOSTILE,
  })),
  people: bridgeCard.people.map((person) => ({
    ...person,
    name: HOSTILE,
    roles: person.roles.map((role) => ({ ...role, title: HOSTILE })),
  })),
  parties: bridgeCard.parties.map((party) => ({ ...party, name: HOSTILE, shortName: HOSTILE })),
  places: bridgeCard.places.map((place) => ({ ...place, name: HOSTILE })),
  timeline: bridgeCard.timeline.map((entry) => ({ ...entry, value: null, written: HOSTILE, sentence: HOSTILE })),
  numbers: bridgeCard.numbers.map((fact) => ({ ...fact, text: HOSTILE, sentence: HOSTILE })),
};
