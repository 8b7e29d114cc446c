import { isCapital } from '../../../../text/tokens.ts';
import { isBehindOffice } from '../../boundaries/behind-office.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { isBehindField } from '../../role-words/behind-field.ts';
import { addressedByName, calledBefore } from '../../words/called-before.ts';
import { highlandName, letteredName } from '../../words/highland.ts';
import { isHonour } from '../../words/honours.ts';
import { isNameSyllable, isSurname, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { opensWithSaint } from '../../words/saints.ts';
import { endsThere, isMarked, sizeOf, type TokenSpan } from '../../words/token-span.ts';
import { isOfAge, isOfAgeInBrackets, isSender } from '../runs/age-behind.ts';
import { initialledEnd } from '../runs/initials.ts';
import { isLed } from '../runs/led-by.ts';
import { aliasEnd, isMonk } from '../runs/name-at.ts';
import { romanEnd } from '../runs/roman-in-brackets.ts';
import { soundEnd, spellingEnd } from '../runs/sound-in-brackets.ts';
import { soundInListEnd } from '../runs/sound-in-list.ts';
import { isBehindBody, isBehindHomeOffice } from './behind-body.ts';
import { isWholeOfParty, isWholeOfState, type MaybeName } from './behind-state.ts';
import { SIGNS_ABROAD } from './foreign-names.ts';
import { isAmongPeople, isOfSeveral } from './side-by-side.ts';
import type { Sign } from './sign.ts';
import { SIGNS_AT_HOME } from './signs-at-home.ts';
import { isWard } from './ward-or-holder.ts';

/** Signs of a name that the second look may weigh higher and never lower. */
export const SIGNS: readonly Sign[] = [
  {
    example: 'Tư tưởng của [V.I. Lamin] được nhắc lại.',
    holds: ({ rule, from, to }, words) => rule !== undefined && initialledEnd(words, from) === to,
  },
  {
    example: 'Linh mục [Giuse Nguyễn Văn Lam] vắng mặt.',
    holds: (one, words) => opensWithSaint(one, words) && !headBefore(one, words),
  },
  {
    example: 'Thứ trưởng Nông nghiệp và Môi trường [Hoàng Lam] vắng mặt.',
    holds: (one, words) =>
      one.rule?.sure === true &&
      sizeOf(one) === 2 &&
      isOurs(one, words) &&
      !words.place[one.from] &&
      endsThere(one, words) &&
      isBehindField(one.from, words),
  },
  {
    example: 'Chủ tịch UBND tỉnh [Y Khanh Niê Kđăm] vắng mặt.',
    holds: (one, words) =>
      one.rule?.titled === true &&
      sizeOf(one) > 1 &&
      isLed(words, one.from) &&
      endsThere(one, words) &&
      words.tokens.slice(one.from, one.to).every(isCapital),
  },
  {
    // A name as it sounds behind the same as it is spelt.
    example: 'Ông Otto Weissan ([Ốt-tô Vai-xan]) vắng mặt.',
    holds: ({ from, to }, words) => soundEnd(from - 1, words) === to,
  },
  {
    // And the other way round.
    example: 'Ông Ốt-tô Vai-xan ([Otto WEISSAN]) vắng mặt.',
    holds: ({ from, to }, words) => spellingEnd(from - 1, words) === to,
  },
  {
    // And as it is written at home.
    example: 'Ứng viên Vương Lam Kiệt ([Heng Swee Lam]) vắng mặt.',
    holds: ({ from, to }, words) => romanEnd(from - 1, words) === to,
  },
  {
    example: 'Chủ tịch Hội Phụ nữ tỉnh [Siu Lam] vắng mặt.',
    holds: (one, words) =>
      one.rule !== undefined &&
      (highlandName(words, one.from) === sizeOf(one) ||
        (one.rule.titled && letteredName(words, one.from) === sizeOf(one))),
  },
  {
    example: 'Tổng thư ký NATO [Trịnh Hoài Lam] vắng mặt.',
    holds: (one, words) =>
      sizeOf(one) > 2 &&
      isOurs(one, words) &&
      !words.place[one.from] &&
      endsThere(one, words) &&
      isBehindBody(one.from, words),
  },
  {
    // A party closes what the title is of.
    example: 'Ủy viên Ban Chấp hành Trung ương Đảng Lao động (PT) [Men Sam Lan] vắng mặt.',
    holds: isWholeOfParty,
  },
  {
    // Three syllables of ours behind a title of the State, whatever the first is.
    example: 'Đại sứ Việt Nam tại Chile [Sơn Minh Lam] vắng mặt.',
    holds: isWholeOfState,
  },
  {
    // No province or city that we do not know has three syllables and a surname for the first.
    example: 'Giám đốc Công an tỉnh [Triệu Tài Lam] vắng mặt.',
    holds: (one, words) =>
      one.rule?.titled === true &&
      sizeOf(one) > 2 &&
      (isOurs(one, words) || isOfSyllables(one, words)) &&
      (words.place[one.from] ?? 0) < 2 &&
      endsThere(one, words) &&
      /(?:^| )(?:tỉnh|tp|tphcm)$|^(?:thành phố|tp hcm|\. hcm)$/.test(
        `${words.lower[one.from - 2]} ${words.lower[one.from - 1]}`,
      ),
  },
  {
    example: 'Ông Lê An (bí danh [Hai Lành]) vắng mặt.',
    holds: (one, words) => aliasEnd(words, one.from) === one.to,
  },
  {
    // Who is whose wife or son.
    example: 'Anh ta cùng vợ là [Cốc Khai Lam] vắng mặt.',
    holds: (one, words) => sizeOf(one) > 1 && isKinSaid(one, words) && endsThere(one, words),
  },
  {
    example: 'TT. [Thích Minh Lam] vắng mặt.',
    holds: (one, words) => endsThere(one, words) && isMonk(words, one.from, one.to),
  },
  {
    // Who leads a delegation, between that and what he is.
    example: 'Đoàn do [Otto Weiss], Tổng Thư ký Đảng Lao động, dẫn đầu vắng mặt.',
    holds: (one, words) => sizeOf(one) > 1 && isDoer(one, words),
  },
  {
    // Between marks and what he is: of a list, or told in the middle.
    example: 'Dự có các đồng chí: [Ngô Minh Châu], Bí thư Tỉnh đoàn; các sở.',
    holds: (one, words) => sizeOf(one) > 2 && isOurs(one, words) && isBeforeRole(one, words),
  },
  {
    // The same as it sounds.
    example: 'Dự có các đồng chí: [Khăm-lay Phôm-xa], Bộ trưởng Công thương; các sở.',
    holds: ({ from, to }, words) => soundInListEnd(from, words) === to,
  },
  {
    // Nothing else stands in such a list.
    example: 'Ban gồm các ông: Lý Cường, [Thái Lam], Hạ Vệ Đông.',
    holds: (one, words) => sizeOf(one) > 1 && sizeOf(one) < 5 && isAmongPeople(one, words),
  },
  {
    example: 'Hai đồng chí Kim Thị Hạnh và [Trần Cát Ninh] vắng mặt.',
    holds: (one, words) => sizeOf(one) > 2 && isOurs(one, words) && endsThere(one, words) && isOfSeveral(one, words),
  },
  {
    example: 'Giám đốc Sở Y tế [Lục Hoài Lam] vắng mặt.',
    holds: (one, words) =>
      one.rule?.titled === true &&
      sizeOf(one) > 2 &&
      isOurs(one, words) &&
      endsThere(one, words) &&
      (isBehindField(one.from, words) || (isBehindHomeOffice(one.from, words) && !isWard(one, words))),
  },
  {
    example: 'Chánh án Tòa án tối cao Cuba [Rubén Lamas] vắng mặt.',
    holds: isBehindOffice,
  },
  {
    // Behind what nobody else is honoured by.
    example: 'Hai khách Samdech Techo [Sok Vireak] vắng mặt.',
    holds: (one, words) => one.rule?.titled === true && isHonour(words, one.from - 1) && endsThere(one, words),
  },
  {
    example: 'Một người đàn ông 32 tuổi tên [Akani] vắng mặt.',
    holds: ({ rule, from }, words) =>
      rule === undefined && words.lower[from - 1] === 'tên' && !words.place[from] && isNamedOne(from - 1, words),
  },
  {
    // Whatever stands before.
    example: 'Hôm qua [Hạng A Pháng] vắng mặt.',
    holds: (one, words) => isHighland(one, words) && endsThere(one, words) && !headBefore(one, words),
  },
  {
    example: 'Hôm qua [Quàng Văn Lam] (SN 1990) vắng mặt.',
    holds: (one, words) => isAged(one, words) && endsThere(one, words) && !headBefore(one, words),
  },
  {
    // All the capitals behind a form of address, whatever land he is from.
    example: 'Đồng chí [Bun Thoong Đi Vi Xay] vắng mặt.',
    holds: (one, words) => isWholeRun(one, words) && addressedByName(one, words),
  },
  {
    example: 'Đại úy [Thái Thanh Thương] vắng mặt.',
    holds: (one, words) => isWhole(one, words) && isCalled(one, words),
  },
  ...SIGNS_AT_HOME,
  ...SIGNS_ABROAD,
];

/** Is it somebody's name whatever the forest says? "đại úy Thái Thanh Thương" and "đồng chí Thái Lân" are never refused. */
export const isSureName = (one: MaybeName, words: BlockWords): boolean => SIGNS.some(({ holds }) => holds(one, words));

/** The rules' whole run of capitals, of three words or more that no list knows; it may open with a place and go on: "Cao Phong Lam". */
const isWholeRun = (
  { rule, from, to }: MaybeName,
  { tokens, place, title, bodyHead, placeHead }: BlockWords,
): boolean =>
  rule?.titled === true &&
  rule.from === from &&
  rule.to === to &&
  to - from > 2 &&
  !isCapital(tokens[to]) &&
  tokens.slice(from, to).every(isCapital) &&
  (place[from] ?? 0) < to - from &&
  !isMarked({ from, to }, title, bodyHead, placeHead);

/**
 * "đồng chí: [Ngô Minh Châu], Bí thư …", "- [Ngô Minh Châu], Bí thư …", "các ông: [Ngô Minh Châu] (Bí thư …)", "; [Ngô Minh Châu] - Bí thư …", the last
 * of a list behind "và", and at the head of a sentence
 */
const isBeforeRole = ({ from, to }: TokenSpan, { tokens, title, place }: BlockWords): boolean =>
  (/^[:;.!?]$/.test(tokens[from - 1]?.text ?? '.') ||
    (tokens[from - 1]?.text === 'và' && !place[from]) ||
    (from === 1 && /^[-–•*+]$/.test(tokens[0]?.text ?? ''))) &&
  /^[,(–-]$/.test(tokens[to]?.text ?? '') &&
  (title[to + 1] ?? 0) > 1;

/** "do [Otto Weiss], Tổng Thư ký …", "tặng [Otto Weiss], Đại sứ …": bodies and places have no title behind a comma. */
const isDoer = (one: TokenSpan, { tokens, lower, title, bodyHead, place, placeHead }: BlockWords): boolean =>
  /^(?:do|tặng)$/.test(lower[one.from - 1] ?? '') &&
  tokens[one.to]?.text === ',' &&
  (title[one.to + 1] ?? 0) > 0 &&
  tokens.slice(one.from, one.to).some(isCapital) &&
  ![bodyHead, place, placeHead].some((lengths) => lengths[one.from]);

const isOurs = (one: TokenSpan, { tokens }: BlockWords): boolean =>
  vietnameseName(tokens, one.from, one.to) === sizeOf(one);

/** Three syllables that names are made of, whatever the first: "Viên Đình Thông". */
const isOfSyllables = (one: TokenSpan, { tokens }: BlockWords): boolean =>
  sizeOf(one) === 3 && tokens.slice(one.from, one.to).every(({ text }) => isNameSyllable(text));

/** "vợ là [Cốc Khai Lam]", "chồng của [Sviatla Lamova]": a whole run of capitals. */
const isKinSaid = ({ from, to }: TokenSpan, { tokens, lower, place }: BlockWords): boolean =>
  /^(?:là|của)$/.test(lower[from - 1] ?? '') &&
  !place[from] &&
  to - from < 5 &&
  tokens.slice(from, to).every(isCapital) &&
  KIN_SAID.test(lower.slice(Math.max(0, from - 4), from).join(' '));
const KIN_SAID =
  /(?:^| )(?:(?:vợ|chồng|(?:con|em|cháu) (?:gái|trai|rể|dâu)|anh trai|chị gái) là|(?:vợ|chồng|cha|mẹ|bố|(?:con|em) (?:gái|trai))(?: (?:cũ|kế|quá cố|nuôi|ruột))? của)$/;

/** A whole name of ours as the rules read it behind a title: three words, or two that nothing else is called. */
function isWhole(one: MaybeName, words: BlockWords): boolean {
  if (one.rule?.titled !== true || sizeOf(one) < 2 || !isOurs(one, words)) return false;
  // "Danh ca Thái Châu": the first syllable alone is a land.
  const isSinger = words.place[one.from] === 1 && /(?:s[ĩỹ]|ca|khảo)$/.test(words.lower[one.from - 1] ?? '');
  return sizeOf(one) > 2 || addressedByName(one, words) || isSinger;
}

/** Right behind what somebody is called by, and no title itself. */
const isCalled = (one: TokenSpan, words: BlockWords): boolean =>
  words.title[one.from] === 0 && endsThere(one, words) && calledBefore(one.from, words) !== undefined;

/** Somebody right before "tên", his age and land between: "cô gái 20 tuổi ở Đức tên". */
const isNamedOne = (at: number, { lower }: BlockWords): boolean =>
  ONE.test(lower.slice(Math.max(0, at - 8), at).join(' '));
const ONE =
  /(?:đàn ông|phụ nữ|cô gái|chàng trai|thanh niên|cậu bé|bé (?:trai|gái)|(?:nam|nữ) sinh|phụ huynh|khách hàng|bệnh nhân|độc giả|bạn đọc)(?: [^\s,.;:]+){0,5}$/;

/** "Hạng A Pháng", "Lèo Văn Pản": a middle syllable behind a surname of few; streets are called after others. */
const isHighland = (one: TokenSpan, words: BlockWords): boolean =>
  sizeOf(one) === 3 &&
  (words.tokens[one.from + 1]?.text === 'A' || !isSurname(words.tokens[one.from]?.text ?? '')) &&
  isOurs(one, words);

/** What the rules find up to an age or a year of birth: "Đàng Năng Long (SN 1990)", "Hoa, 29 tuổi", "(Hải Vân, 45 tuổi, Điện Biên)", or to where he lives. */
const isAged = ({ rule, to }: MaybeName, words: BlockWords): boolean =>
  rule?.to === to &&
  ((rule.from === to - 1 ? isOfAge(words, to) : isOfAgeInBrackets(words, rule.from, to)) ||
    isSender(words, rule.from, to));
