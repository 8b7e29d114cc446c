import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FloatingHost, HOST, make } from './floating-host.ts';
import { Note } from './note.ts';

let life: AbortController;
let floating: FloatingHost;
const here = document.documentElement.style;

beforeEach(() => {
  here.setProperty('--doc-ro-here', 'visible');
  life = new AbortController();
  floating = new FloatingHost(life.signal, 'open');
});
afterEach(() => life.abort());

const find = (selector: string) =>
  document.querySelector(HOST)?.shadowRoot?.querySelector<HTMLElement>(selector) as HTMLElement;
const said = async (text: string): Promise<HTMLElement> => {
  new Note(floating, life.signal).say(text);
  return vi.waitFor(() => {
    expect(find('.note').textContent).toBe(text);
    return find('.note');
  });
};

it('stands in the middle of the window, as wide as its words want', async () => {
  const note = await said('Máy này chưa có giọng đọc tiếng Việt. Cài thêm trong phần ngôn ngữ của hệ điều hành.');
  const { left, right, width } = note.getBoundingClientRect();
  expect(width).toBeGreaterThan(Math.min(400, innerWidth - 24));
  expect(Math.abs(left - (document.documentElement.clientWidth - right))).toBeLessThanOrEqual(1);
});

it('covers nothing of the reading bar', async () => {
  const bar = make('div', 'bar-box');
  bar.append(make('button', '', '▶ Nghe'));
  floating.put(bar);
  const note = await said('Máy này chưa có giọng đọc tiếng Việt. Cài thêm trong phần ngôn ngữ của hệ điều hành.');
  expect(note.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.getBoundingClientRect().top);
});

it('is not seen any more where the style of the page is gone: nobody is there to take it away', async () => {
  const note = await said('Đã tắt tô sáng');
  expect(note.checkVisibility({ visibilityProperty: true })).toBe(true);
  here.removeProperty('--doc-ro-here');
  expect(note.checkVisibility({ visibilityProperty: true })).toBe(false);
});
