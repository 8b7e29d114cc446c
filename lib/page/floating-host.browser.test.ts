import { expect, it } from 'vitest';
import { FloatingHost, HOST, make } from './floating-host.ts';
import { isDarkGround } from './style/is-dark-ground.ts';

it('what we show stands on the ground that the reader chose for the article', () => {
  const end = new AbortController();
  const floating = new FloatingHost(end.signal, 'open');
  const card = make('div', 'card', 'Đảng Lao động');
  floating.put(card);
  const paper = () => getComputedStyle(card).backgroundColor;
  floating.setGround(false);
  expect(paper()).toBe('rgb(255, 255, 255)');
  floating.setGround(false, 'sepia');
  expect(paper()).toBe('rgb(252, 246, 234)');
  floating.setGround(true, 'contrast');
  expect(paper()).toBe('rgb(0, 0, 0)');
  expect(isDarkGround(card)).toBe(true);
  floating.setGround(true, 'auto');
  expect(isDarkGround(card)).toBe(true);
  end.abort();
  expect(document.querySelector(HOST)).toBeNull();
});

it('what we show is there where a page has made an element of our name its own', () => {
  customElements.define(
    'doc-ro-card',
    class extends HTMLElement {
      static disabledFeatures = ['shadow'];
    },
  );
  const end = new AbortController();
  const floating = new FloatingHost(end.signal, 'open');
  const note = make('div', 'note', 'Đã sao chép thẻ');
  floating.put(note);
  expect(note.checkVisibility()).toBe(true);
  expect(document.querySelectorAll(HOST).length).toBe(1);
  floating.take(note);
  expect(document.querySelector(HOST)).toBeNull();
  end.abort();
});

it('speaks the language of the interface on a page in another', () => {
  const end = new AbortController();
  const floating = new FloatingHost(end.signal, 'open', 'en');
  floating.put(make('div', 'card', 'Copy'));
  expect(document.querySelector<HTMLElement>(HOST)?.lang).toBe('en');
  end.abort();
});
