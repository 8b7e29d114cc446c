import { expect, it } from 'vitest';
import type { Article } from '../../article/article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { makeCard } from '../make-card.ts';
import { readMaterial } from '../material.ts';
import { choice } from './key-points.ts';

function withoutLead(...paragraphs: string[]): Article {
  return {
    title: 'Huyện Pá Vi khánh thành cầu treo Bản Mế',
    authors: [],
    language: 'vi',
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}
const OPENS = 'Từ sáng sớm, hàng trăm người đã đứng chật hai bên bờ suối để chờ nghe tiếng trống hội.';
const TELLS = 'Cầu treo Bản Mế được huyện Pá Vi khánh thành sau hai năm thi công với nhiều lần phải dừng vì lũ.';
const ADDS = 'Từ nay người dân Bản Mế không còn phải lội suối, trẻ con qua cầu treo là đến trường huyện.';
const LEANS = 'Theo đó, cầu treo Bản Mế của huyện Pá Vi mở cho xe máy qua lại ngay sau lễ khánh thành.';
const FAR = 'Bà Hạnh mang theo một gói xôi nếp còn nóng cùng ấm nước chè xanh cho mấy đứa cháu nhỏ.';

const BRIDGE = 'Cầu treo Bản Mế đã nối hai bờ suối, dài hơn một trăm mét.';
const BRIDGE_AGAIN = 'Cầu treo Bản Mế đã nối hai bờ suối dài hơn một trăm hai mươi mét.';
const DISTRICT = 'Lễ khánh thành đã được huyện Pá Vi tổ chức cho người dân.';

it('takes two sentences that say together what the lead would, and not the same twice', () => {
  const article = withoutLead(OPENS, BRIDGE, BRIDGE_AGAIN, DISTRICT, FAR);
  const two = choice(readMaterial(article, findEntities(article)), []).first.map(({ sentence }) => sentence.text);
  expect(two.sort()).toEqual([BRIDGE, DISTRICT].sort());
});

it('has them among the key points, in the order of the text, and none that leans', () => {
  const article = withoutLead(OPENS, LEANS, ADDS, FAR, TELLS);
  const texts = makeCard(article, findEntities(article)).keyPoints.map(({ text }) => text);
  expect(texts).toEqual([OPENS, ADDS, TELLS]);
});

it('leaves the choice alone where the portal wrote a lead', () => {
  const article: Article = { ...withoutLead(OPENS, TELLS, ADDS), lead: 'Cầu treo Bản Mế đã mở.' };
  expect(choice(readMaterial(article, findEntities(article)), []).first).toEqual([]);
});
