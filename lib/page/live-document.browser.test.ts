import { afterEach, expect, it } from 'vitest';
import { live } from './live-document.ts';

afterEach(() => document.body.replaceChildren());

it('gives what the browser has, whatever a form or picture is named', () => {
  const body = document.body;
  const form = document.createElement('form');
  form.name = 'body';
  const picture = document.createElement('img');
  picture.name = 'createElement';
  body.append(form, picture);
  expect(document.body).not.toBe(body);
  expect(live.body).toBe(body);
  expect(live.createElement('p').localName).toBe('p');
  picture.remove();
});
