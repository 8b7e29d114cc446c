import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { PageState } from '../../lib/extension/messages.ts';
import { defaultSettings } from '../../lib/extension/settings/settings.ts';
import { bridgeBlocks, bridgeCard } from '../../tests/cards/bridge.ts';
import { CardView } from '../card/card-view.tsx';
import { ComfortControls } from '../controls/comfort-controls.tsx';
import { page } from '../state/reader-client.ts';
import { ReaderScreen } from './reader-screen.tsx';

const { highlights, comfort } = defaultSettings();
const ARTICLE: PageState = {
  status: 'article',
  card: bridgeCard,
  blocks: bridgeBlocks,
  highlights,
  clutter: { level: 'tidy', hidden: [] },
  comfort,
  aloud: { available: false, speaking: false, paused: false, rate: 1 },
  chosen: null,
  tookMs: 1,
};

afterEach(() => act(() => render(null, document.body)));

it('tells what the page turned out to be in a live region that was there before', async () => {
  page.value = undefined;
  await act(() => render(<ReaderScreen ready={false} />, document.body));
  const region = document.querySelector('[role=status]');
  expect(region?.textContent).toBe('Đang đọc trang…');
  await act(() => {
    page.value = ARTICLE;
  });
  expect([document.contains(region), region?.textContent]).toEqual([true, bridgeCard.title]);
  await act(() => {
    page.value = { status: 'no-article', reason: 'list', url: 'https://nhandan.vn/' };
  });
  expect([document.contains(region), region?.querySelector('h1')?.textContent]).toEqual([
    true,
    'Trang này không phải bài báo',
  ]);
});

it('calls no article of another language, or behind a login, no article', async () => {
  for (const [reason, why] of [
    ['not-vietnamese', 'Bài này không viết bằng tiếng Việt.'],
    ['login-wall', 'Trang yêu cầu đăng nhập trước khi đọc.'],
  ] as const) {
    page.value = { status: 'no-article', reason, url: 'https://nhandan.vn/bai-post1.html' };
    await act(() => render(<ReaderScreen ready={false} />, document.body));
    expect(document.querySelector('.notice')?.textContent).toContain(`Không đọc được trang này${why}`);
    await act(() => render(null, document.body));
  }
});

it('says what square brackets are, also where they stand in the event alone', async () => {
  const points = bridgeCard.keyPoints.map(({ subject: _, ...point }) => point);
  const card = { ...bridgeCard, keyPoints: points, event: { who: 'Bí thư Tỉnh ủy', subject: 'Trịnh Hoài Lam' } };
  await act(() => render(<CardView card={card} />, document.body));
  expect(document.querySelector('.event')?.textContent).toContain('Bí thư Tỉnh ủy [Trịnh Hoài Lam]');
  expect(document.body.textContent).toContain('Chữ trong [ngoặc vuông] do Đọc Rõ thêm');
});

it('each slider is called by its name, and says its number with what it counts', async () => {
  await act(() => render(<ComfortControls comfort={{ ...comfort, size: 20 }} onChange={() => {}} />, document.body));
  const sliders = [...document.querySelectorAll<HTMLInputElement>('input[type=range]')];
  expect(sliders.map(({ labels }) => labels?.[0]?.querySelector('.name')?.textContent)).toEqual([
    'Cỡ chữ',
    'Giãn dòng',
    'Bề rộng cột chữ',
  ]);
  expect(sliders[0]?.getAttribute('aria-valuetext')).toBe('20 px');
});
