import { describe, expect, it } from 'vitest';
import { bridgeBlocks, bridgeCard, HOSTILE, hostileCard } from '../../tests/cards/bridge.ts';
import { viWords as words } from '../../tests/cards/words.ts';
import { personRow, statementRow } from './document/card-rows.ts';
import { entryCopy } from './entry-copy.ts';
import { linkToSpan } from './letters/place-in-text.ts';

describe('one line of the card, copied alone', () => {
  it('is a person with roles, the article and the link to the text', () => {
    const person = bridgeCard.people[0]!;
    const link = linkToSpan(bridgeCard.url, bridgeBlocks, person.mentions[0]!)!;
    const { text, html } = entryCopy(bridgeCard, { ...personRow(person), link }, words);
    expect(text.split('\n')).toEqual([
      'Trịnh Hoài Lam: Bí thư Tỉnh ủy Sơn Bình',
      'Cầu Nậm Sía nối hai bản vùng cao (Sơn Bình, thứ Năm, 1 tháng 12 năm 2022)',
      link,
    ]);
    expect(link).toMatch(/^https:\/\/sonbinh\.example\/cau-nam-sia-100\.html#:~:text=.+-,Tr.+,-/);
    expect(html).toContain(`<a href="${link}">Cầu Nậm Sía nối hai bản vùng cao (Sơn Bình`);
  });

  it('is a statement with its speaker and its sentence', () => {
    const { text } = entryCopy(bridgeCard, statementRow(bridgeCard, bridgeCard.statements[1]!, words), words);
    expect(text).toMatch(/^Trịnh Hoài Lam \(Bí thư Tỉnh ủy Sơn Bình, nói, nguyên văn\): “Từ nay trẻ em/);
  });

  it('takes no markup from the page', () => {
    const { html } = entryCopy(hostileCard, { head: HOSTILE, text: HOSTILE }, words);
    expect(html?.replace(/<\/?(?:p|strong)>|<a href="https:[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>"']/);
  });

  it('has no link where the article has none', () => {
    const { url: _, ...card } = bridgeCard;
    expect(entryCopy(card, { text: 'Cầu' }, words).html).not.toContain('<a');
  });
});
