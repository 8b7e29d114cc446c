import { startsWithCapital } from '../../../text/tokens.ts';
import { type Clause, trimmed } from '../../verbs/clause.ts';
import { opensPredicate } from '../../verbs/predicates.ts';
import { OPENS_BESIDE } from '../words/opens-beside.ts';
import type { Source } from '../words/source.ts';
import { opensNoun } from './head-body.ts';

/** "Hội có đơn | gửi tới | Bộ Y tế, Sở Y tế", "Huyện | phối hợp với | xã, hội" and the words between up to the last of those addressed. */
const ADDRESSES =
  /^(.+?) (?:gửi|phối hợp|yêu cầu|chỉ đạo)(?: (?:đơn|thư|văn bản|công văn|tờ trình|kiến nghị))?(?: (?:tới|đến|lên|cho|với|cùng))? (.*)$/u;

/** "Hội có đơn gửi Bộ Y tế, | Sở Y tế | đề nghị": one of those whom somebody addresses, who is the subject, and no speaker. */
export function isAddressed(clause: Clause, { start, person }: Source): boolean {
  if (person) return false;
  const from = trimmed(clause, { start: 0, end: clause.masked.length }).start;
  const [, subject = '', list = ''] = ADDRESSES.exec(clause.masked.slice(from, start - clause.start)) ?? [];
  if (!subject || /[,;:▪]/u.test(subject) || OPENS_BESIDE.test(subject)) return false;
  if (list === '') return true;
  return / và $|, $/u.test(list) && list.split(/, | và /u).every((one) => one === '' || isOne(one));
}

/** "Sở Y tế": a noun or a name, of which nothing is told. */
function isOne(text: string): boolean {
  const words = text.split(' ');
  return (
    (startsWithCapital(text) || opensNoun(words.map((word) => word.toLowerCase()))) &&
    words.every((_, at) => at === 0 || !opensPredicate(words.slice(at).join(' ')))
  );
}
