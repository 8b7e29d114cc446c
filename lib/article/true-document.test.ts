import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readPage } from './read-page.ts';
import { forgetNames, trueDocument } from './true-document.ts';

const SHADOWED = '<title>Bản tin</title><form name="title"><input name="attributes"></form><img name="body"><p>Chữ</p>';

it('gives the true title and body, whatever a form or picture is named', () => {
  const doc = new JSDOM(SHADOWED).window.document;
  expect(doc.title).not.toBe('Bản tin');
  expect(trueDocument(doc).title).toBe('Bản tin');
  expect(trueDocument(doc).body.textContent).toContain('Chữ');
  expect(trueDocument(trueDocument(doc)).querySelectorAll('p').length).toBe(1);
});

it('frees a clone of every name that shadows something', () => {
  const clone = new JSDOM(SHADOWED).window.document.cloneNode(true) as Document;
  forgetNames(Array.from(trueDocument(clone).getElementsByTagName('*')));
  expect(clone.title).toBe('Bản tin');
  expect(clone.querySelector('form')?.attributes.length).toBe(0);
});

it('refuses a form whose field is named after what reading asks of every element, and no other', () => {
  const story = ['Cao Lộc', 'Vàm Tro', 'Đồi Sương', 'Lâm Hà']
    .map(
      (place) => `<p>Sáng nay, xã ${place} lại có cầu phao sau bốn mươi ngày sửa, người hai bờ thôi phải đi vòng.</p>`,
    )
    .join('');
  const body = `<div class="article__body cms-body">${story}</div>`;
  const reasonOf = (name: string, isAround = true) => {
    const field = `<form><input name="${name}">`;
    const html = `<title>Bến Lở mở lại cầu phao</title>${isAround ? `${field}${body}</form>` : `${field}</form>${body}`}`;
    const url = 'https://nhandan.vn/ben-lo-mo-cau-phao-post912345.html';
    const reading = readPage(new JSDOM(html, { url }).window.document, url);
    return reading.article === null && reading.reason;
  };
  for (const name of ['tagName', 'getAttribute', 'textContent', 'parentElement']) expect(reasonOf(name)).toBe('unsure');
  expect(reasonOf('parentElement', false)).toBe('unsure');
  for (const name of ['tagName', 'textContent']) expect(reasonOf(name, false)).toBe(false);
  for (const name of ['id', 'title', 'children', 'attributes', 'parentNode']) expect(reasonOf(name)).toBe(false);
});
