import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { elementsMeeting, meets } from './meets-rules.ts';

const rules = [
  { selector: '.chia-se, .hop-tin', reason: 'share', why: 'plain names' },
  { selector: '[id^="adzone"]', reason: 'ad', why: 'a beginning of a name' },
] as const;

const names = (body: string, doctype = '<!doctype html>') => {
  const { document } = new JSDOM(`${doctype}<body>${body}`).window;
  const found = elementsMeeting(document.body, rules);
  const alone = [...document.body.getElementsByTagName('*')].filter((element) => meets(element, rules));
  expect(alone, 'asked one by one').toEqual(found);
  return found.map((element) => element.getAttributeNode('data-n')?.value);
};

describe('elements that rules name', () => {
  it('come in the order of the page, by whichever rule', () => {
    const page =
      '<p data-n=1 class="to hop-tin"><i data-n=2 id=adzone7></i></p><p class="hop-tin-moi"></p><b data-n=3 class="chia-se"></b>';
    expect(names(page)).toEqual(['1', '2', '3']);
  });

  it('are told without regard to case where the page has no doctype', () => {
    expect(names('<p data-n=1 class="Hop-Tin">', '')).toEqual(['1']);
    expect(names('<p data-n=1 class="Hop-Tin">')).toEqual([]);
  });

  it('may be a form that calls a field "getAttribute"', () => {
    const form = '<input name="getAttribute">';
    expect(names(`<form>${form}</form><form data-n=1 class="chia-se">${form}</form>`)).toEqual(['1']);
  });
});
