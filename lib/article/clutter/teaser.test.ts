import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';
import { showsStory } from '../shows-story.ts';

const URL = 'https://nhandan.vn/ben-lo-mo-cau-phao-post912345.html';
const PLACES = ['Xã Đông', 'Xã Tây', 'Xã Nam', 'Xã Bắc', 'Xã Thượng', 'Xã Hạ'];
const headlineOf = (place: string) => `${place} bàn chuyện nước sạch nông thôn trước mùa khô`;
const tellOf = (place: string) =>
  `Sáng nay, các đại biểu hỏi về tiến độ của nhà máy nước ở ${place} và được trả lời là xong trước cuối tháng tới.`;

const pageOf = (body: string) =>
  new JSDOM(`<html lang="vi"><title>Bến Lở mở cầu phao</title><body>${body}`, { url: URL }).window.document;
const isTaken = (body: string) => readPage(pageOf(body), URL).article !== null;
const item =
  (link: string, between = '') =>
  (place: string) =>
    `<div class="story"><h2><a href="${link}">${headlineOf(place)}</a></h2>${between}<div>${tellOf(place)}</div></div>`;
const list = (link: string, between = '') =>
  `<main><h1>Chính trị</h1>${PLACES.map(item(link, between)).join('')}</main>`;

describe('texts right behind the headlines of other stories', () => {
  it.each([
    ['once', list('/bai-khac-post7.html')],
    ['twice', list('/bai-khac-post7.html').repeat(2)],
    ['with the date of each', list('/bai-khac-post7.html', '<time>08:54 26/02/2024</time>')],
  ])('make no article, printed %s, for the gate and the reader alike', (_, body) => {
    expect(showsStory(pageOf(body), URL)).toBe(false);
    expect(isTaken(body)).toBe(false);
  });

  it('make one where the headlines lead to places of the same page: a live report', () => {
    const live = list('/ben-lo-mo-cau-phao-post912345.html#muc-7');
    expect(showsStory(pageOf(live), URL)).toBe(true);
    expect(showsStory(pageOf(list('#muc-7')), URL)).toBe(true);
    expect(isTaken(live)).toBe(true);
  });

  it('do a story no harm that has some of them between its own paragraphs', () => {
    const story = PLACES.map((place) => `<p>${tellOf(place)}</p>`);
    const card = item('/bai-khac-post7.html')('Xã Ngoài');
    const body = `<main><h1>Bến Lở mở cầu phao</h1><div class="article__body cms-body">${story.join(card)}</div></main>`;
    expect(showsStory(pageOf(body), URL)).toBe(true);
  });
});
