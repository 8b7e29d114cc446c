import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
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
