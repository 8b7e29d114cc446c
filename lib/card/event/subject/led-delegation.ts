import { OPENS_BESIDE } from '../../speakers/words/opens-beside.ts';

/** "Đoàn kiểm tra số 7 của Bộ Chính trị, Ban Bí thư", "đoàn đại biểu Đảng, Nhà nước ta": commas of its own stand in a delegation's name. */
const DELEGATION = [
  '(?:[Đđ]oàn|[Tt]ổ (?:công tác|đại biểu|ĐBQH)|[Ll]iên (?:minh|đảng)|[Đđ]ảng|[Pp]he|[Nn]hóm|[Cc]hính phủ) ',
  '(?:(?:đại biểu |công tác )?(?:cấp cao )?(?:Đảng|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)(?:,? [-–]? ?(?:Nhà nước|Quốc hội|Chính phủ|HĐND|UBND|UBMTTQ(?:VN)?)){1,3} )?',
  '(?:kiểm tra, giám sát |công tác, làm việc )?[^,:;]{2,120}(?:, Ban Bí thư)?',
].join('');
/** ", do ông Lam, Phó ban, dẫn đầu, |", " do bà Hạnh lãnh đạo | đã" */
const LEADS_IT = [
  ',? do [^:;]{3,200}? ',
  '(?:(?:dẫn đầu|làm (?:[Tt]rưởng (?:đoàn|ban)|[Tt]ổ trưởng)),? (?=\\p{Ll})',
  '|(?:lãnh đạo|đứng đầu|dẫn dắt|chủ trì),? (?=(?:đã|vừa|sẽ|giành|thắng|thua) ))',
  // " gồm ông Lam và bà Hạnh | đã", ", gồm các ông, bà: Lam - Bí thư; Hạnh - Phó ban | đã"
  '|,? gồm (?:(?:[^:;]{3,200}?|[^:]{3,80}: [^:]{3,900}?) |[^:]{3,900}?; [^:]{3,200}? )(?=(?:đã|vừa|sẽ) )',
].join('');
/** The letter is asked first: what stands before it may be long and blank. */
const LED = new RegExp(`(?=\\p{L})(?<=(?:^|, )\\s*)(${DELEGATION})(?:${LEADS_IT})`, 'u');

/** "Đoàn lãnh đạo, nguyên lãnh đạo Đảng, Nhà nước, MTTQ Việt Nam | vào Lăng viếng", "lãnh đạo các nước Lào, Cuba và Mexico | đã gửi thư": commas of their own, too. */
const LEADERS =
  /(?<=(?:^|, )\s*)(?:(?:[Đđ]oàn (?:đại biểu )?|[Cc]ác (?:đồng chí )?)?[Ll]ãnh đạo(?:(?:,| và) nguyên [Ll]ãnh đạo)? Đảng(?:(?:,| và) (?:Nhà nước|Quốc hội|Chính phủ|MTTQ(?: Việt Nam)?|(?:Ủy ban )?(?:Trung ương )?Mặt trận Tổ quốc Việt Nam))+)(?= \p{Ll})|(?<=(?:^|, )\s*)[Ll]ãnh đạo (?:các|nhiều) (?:nước|đảng) (?:(?! đã )[^;:“”]){2,200}(?= (?:đã )?gửi )/u;

/**
 * The delegation with which a sentence opens, behind times and places, and where that begins which it did:
 * "Liên minh Hoa Mai do bà Hạnh lãnh đạo | đã thắng cử", "Chiều 1/3, [đoàn đại biểu Đảng, Nhà nước ta], do ông Lam, Phó ban, dẫn đầu, | đã thăm chợ". Offsets in the sentence.
 */
export function ledDelegation(sentence: string): { start: number; end: number; did: number } | undefined {
  // The pattern is dear, and most sentences have not the word.
  const found = / (?:do|gồm) /u.test(sentence) ? LED.exec(sentence) : null;
  if (!found) return leaders(sentence);
  const { 0: whole, 1: name = '', index: start } = found;
  if (!isBeside(sentence.slice(0, start))) return undefined;
  return { start, end: start + name.length, did: start + whole.length };
}

function leaders(sentence: string): { start: number; end: number; did: number } | undefined {
  const found = sentence.includes('nh đạo') ? LEADERS.exec(sentence) : null;
  if (!found || !isBeside(sentence.slice(0, found.index))) return undefined;
  const end = found.index + found[0].length;
  return { start: found.index, end, did: end };
}

/** "Trong khuôn khổ chuyến thăm, làm việc tại Lào, | đoàn …" */
const isBeside = (front: string): boolean =>
  front
    .replace('thăm, làm việc', 'thăm')
    .split(', ')
    .slice(0, -1)
    .every((part, at) => OPENS_BESIDE.test(part.trim()) || (at > 0 && OF_SESSION.test(part)));

/** "sau kỳ họp thứ 4, | Quốc hội khóa XV": whose. */
const OF_SESSION = /^(?:Quốc hội|HĐND)(?: \S+)? [Kk]h(?:óa|oá) /u;
