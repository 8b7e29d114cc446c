import { TITLES } from '../../../entities/lexicon/titles.ts';

/** Somebody told of before, called by what he is: "vị đại biểu này", "Nữ ca sĩ", "tiến sĩ 34 tuổi". */
export interface CalledAgain {
  /** What he is, "ca sĩ", in each of its spellings; none where the words tell the sex alone. */
  nouns: readonly string[];
  sex?: 'man' | 'woman';
  /** It is the one who spoke last, whatever his office: "quan chức này". */
  isOfficial: boolean;
  /** Whom it means only the sentence right before can tell: "tay vợt người Serbia". */
  isNear: boolean;
}

/** Words before and behind what he is, one of them at least. */
const BEFORE = /^(?:vị|nữ|nam|chàng|nàng) /u;
const BEHIND = / (?:này|\d+ tuổi|sinh năm \d{4}|trẻ|(?:người|gốc) [^,]{2,20})$/u;

/** What anybody in office may be called, or anybody who knows. */
const OFFICIAL = /^(?:quan chức|lãnh đạo|chính trị gia|chuyên gia|học giả|nhà [^ ]+ [^ ]+)$/u;

/** "người đàn ông 58 tuổi": nothing but the sex and the age. */
const PERSON =
  /^(?:(?<man>người (?:đàn ông|cha|bố|chồng)|chàng trai|cụ ông|nam thanh niên)|người (?:phụ nữ|mẹ|vợ)|cô gái|cụ bà|nữ sinh) \d+ tuổi$/u;

const DEPUTY = /^đại biểu( (?:đoàn|tỉnh) .+)?$/u;

/** An office with the body of it. */
const OFFICE = /^(?:(?:phó )?chủ (?:tịch|nhiệm)|ủy viên|bộ trưởng|thứ trưởng|(?:phó )?giám đốc|đại biểu) \S+ \S+ /u;

/** What somebody who plays is called besides. */
const PLAYER = /^(?:cầu thủ|vđv|vận động viên)$/;
const POSITIONS = 'cầu thủ|trung vệ|hậu vệ|tiền vệ|tiền đạo|thủ môn|đội trưởng|vđv|vận động viên'.split('|');

/** Alone, these mean the one of the kind who was told of last: "Luật sư cho rằng …". */
const BARE = /^(?:luật sư|bị cáo|bị can)$/;

const OF_PARTY = /^(nghị sĩ|nghị sỹ|chính trị gia|ứng viên|thống đốc) (?:thuộc |của )?đảng \S+(?: \S+){0,3}$/u;

/** Of what colour: "chính trị gia | bảo thủ" */
const COLOUR = / (?:bảo thủ|cấp cao|kỳ cựu|đối lập|cánh (?:tả|hữu))$/u;

/** What a coach is called besides. */
const COACH = /^(?:nhà cầm quân|chiến lược gia)$/;

/** @param words a source's own words, in small letters */
export function calledAgain(words: string): CalledAgain | undefined {
  if (BARE.test(words)) return { nouns: [words], isOfficial: false, isNear: words === 'luật sư' };
  const person = PERSON.exec(words);
  if (person) return { nouns: [], sex: person.groups?.man ? 'man' : 'woman', isOfficial: false, isNear: true };
  const before = BEFORE.exec(words)?.[0] ?? '';
  const behind = BEHIND.exec(words)?.[0] ?? '';
  const noun = words.slice(before.length, words.length - behind.length).replace(COLOUR, '');
  // "nghị sĩ đảng Hoa Mai"
  const ofParty = OF_PARTY.exec(words)?.[1];
  if (ofParty) return { nouns: [ofParty], isOfficial: false, isNear: true };
  if (words === 'nhà lãnh đạo') return { nouns: [words], isOfficial: true, isNear: false };
  // "Đại biểu kiến nghị …": the one who spoke; "Đại biểu đoàn Quảng Bắc": right after.
  const deputy = DEPUTY.exec(words);
  if (deputy) return { nouns: ['đại biểu', 'đbqh'], isOfficial: false, isNear: deputy[1] !== undefined };
  if (COACH.test(noun)) return { nouns: ['hlv', 'huấn luyện viên'], isOfficial: false, isNear: false };
  if ((before || behind) && PLAYER.test(noun))
    return { nouns: POSITIONS, isOfficial: false, isNear: !behind.endsWith(' tuổi') };
  // "vị Ủy viên Ủy ban về kênh đào": of an office that was not told before.
  if (before === 'vị ' && behind === '' && OFFICE.test(noun)) return { nouns: [noun], isOfficial: true, isNear: false };
  if (!(before || behind) || !(TITLES.includes(noun) || OFFICIAL.test(noun))) return undefined;
  return {
    nouns: [noun],
    ...(/^(?:nữ|nàng)/u.test(before) && { sex: 'woman' }),
    ...(/^(?:nam|chàng)/u.test(before) && { sex: 'man' }),
    isOfficial: (behind === ' này' || before === 'vị ') && OFFICIAL.test(noun),
    isNear: behind.startsWith(' người '),
  };
}
