import { firstLetters } from '../../../../text/first-letters.ts';
import { MINISTRY_SUBJECTS } from '../../../lexicon/ministry-subjects.ts';

/**
 * A title in small letters, without the words that one writes and another leaves out: "Thứ trưởng Bộ Y tế" and "Thứ trưởng Y tế", "Chủ tịch UBND
 * TP.Đà Nẵng" and "Chủ tịch Đà Nẵng", "Bộ trưởng GD-ĐT" and "Bộ trưởng Giáo dục và Đào tạo", "Bí thư Thành ủy Hà Nội" and "Bí thư Hà Nội", "HLV trưởng đội tuyển Lào" and "HLV Lào" are one; of "Chủ
 * tịch UBND tỉnh" the province stays.
 */
export const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^hlv(?: trưởng)?|^huấn luyện viên trưởng/, 'huấn luyện viên')
    .replace(PRESIDENT, 'tổng thống')
    .replace(IN_DEGREES, (letters) => DEGREES.find(([short]) => letters.includes(short))?.[1] ?? letters)
    .replace(/ tp\.(?=\S)/, ' tp ')
    .replace(BODIES, (letters) => BODIES_IN_WORDS.get(letters) ?? letters)
    .replace(LETTERS, (letters) => IN_WORDS.get(letters.replace(/[ ,&-]/g, '')) ?? letters)
    .replace(/(?:,| [-–&])(?= )/g, '')
    .replace(/(?<= (?:thành|tỉnh|huyện|quận|thị)) ủy(?= |$)/, '')
    .replace(/ (?:của|và|bộ(?! trưởng)|tỉnh|tp|thành phố|thành|ủy ban(?: nhân dân)?|(?:đội )?tuyển|clb)(?= )/g, '');

/** "TT" of headlines, in small letters. */
export const PRESIDENT = /^tt(?= |$)/;

/** Degrees that the press writes by their letters, the one first by which who has several is called: "TS.BS" is a "Bác sĩ". */
const DEGREES: readonly (readonly [short: string, whole: string])[] = [
  ['bs', 'bác sĩ'],
  ['pgs', 'phó giáo sư'],
  ['gs', 'giáo sư'],
  ['ths', 'thạc sĩ'],
  ['ts', 'tiến sĩ'],
  ['kts', 'kiến trúc sư'],
  ['ls', 'luật sư'],
  ['lm', 'linh mục'],
];
const LETTERS_OF_DEGREES = DEGREES.map(([short]) => short).join('|');
const IN_DEGREES = new RegExp(`^(?:${LETTERS_OF_DEGREES})(?:[., ]+(?:bs|ts|ths|ck ?[i12]+))*(?= |$)`);

/** "gs": in small letters. */
export const isDegree = (word: string): boolean => DEGREES.some(([short]) => short === word);

/** Bodies that the press writes by their letters: "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam". */
const BODIES_IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['bch', 'ban chấp hành'],
  ['ndcm', 'nhân dân cách mạng'],
]);
const BODIES = new RegExp(`(?<= )(?:${[...BODIES_IN_WORDS.keys()].join('|')})(?= |$)`, 'g');

/** Fields of ministries by the first letters of their words: "gdđt" is "giáo dục đào tạo". */
const IN_WORDS: ReadonlyMap<string, string> = new Map(
  MINISTRY_SUBJECTS.map((subject) => subject.split(/ và | [-&] |,? /))
    .filter((words) => words.length > 2)
    .map((words) => [firstLetters(words), words.join(' ')]),
);
/** Syllables have vowels: "gd-đt", "lđ-tb&xh", "gtvt". */
const LETTERS = /(?<= )[bcdđghklmnpqrstvx]{2,6}(?: ?[-&,] ?[bcdđghklmnpqrstvx]{2,6}){0,3}(?= |$)/;
