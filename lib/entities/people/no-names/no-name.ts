import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital } from '../../../text/tokens.ts';
import { isBehindField } from '../role-words/behind-field.ts';
import type { IsPair } from '../tagger/everyday-pairs.ts';
import { addressed, addressedByName, placeBefore } from '../words/called-before.ts';
import { isCredit } from '../words/credit.ts';
import { isHonour } from '../words/honours.ts';
import { isNative } from '../words/name-words.ts';
import { isParted, isTwo, opensEverydayWord } from '../words/no-spelling.ts';
import type { BlockWords } from '../words/read-block.ts';
import { DATE } from '../words/taken.ts';
import type { TokenSpan } from '../words/token-span.ts';
import { isInWork } from '../words/works.ts';
import { isOfKind, isOfPrize } from './kinds.ts';
import { isNamesake } from './namesakes.ts';
import { hasNever } from './never-names.ts';
import {
  isAddress,
  isDynasty,
  isForeignPlace,
  isHome,
  isHyphenedProvince,
  isListedPlace,
  isNationality,
  isOfSchool,
  isOnRoad,
  isPalace,
  isProvince,
  isSeason,
  isStreet,
  isTied,
  isWard,
  isYear,
} from './no-place.ts';
import {
  isCoalition,
  isCompany,
  isContest,
  isDirected,
  isLettered,
  isNamedByTrade,
  isOfCompany,
  isOfTrade,
  isThing,
  isToldThing,
} from './no-thing.ts';

/** Why a stretch of words is nobody's name. */
export interface Reason {
  /** What it refuses, between square brackets. */
  example: string;
  refuses: (one: TokenSpan, words: BlockWords, isPair: IsPair) => boolean;
}

/** Bodies whose first syllable might end a name. */
const HALVES: ReadonlySet<string> = new Set(['cơ quan', 'văn phòng', 'trung tâm', 'đại diện', 'đại sứ']);

/** Who heads a city or a State of a union, and what he gets before it: "làm thị trưởng". */
export const MAYOR = /(?:(?:thị|tỉnh|đô) trưởng|thống đốc)$/;
const OF_CITY = new RegExp(`(?:chức|ghế|cương vị|vị trí|làm|từng là) ${MAYOR.source}`);

const isAlone = ({ from, to }: TokenSpan): boolean => to - from === 1;

/** Cheap ones first. */
export const REASONS: readonly Reason[] = [
  { example: 'Ông rời [Ban Dân vận].', refuses: hasNever },
  {
    example: 'Hôm qua [T.Ư Đoàn] họp.',
    refuses: ({ from, to }, { lower }) =>
      (lower[from] === 't' && (lower[to - 1] === 'ư' || lower[from + 2] === 'ư')) ||
      (lower[from] === 'tư' && lower[from + 1] === 'đoàn' && to - from === 2),
  },
  {
    example: 'Các [Shark] im lặng.',
    refuses: (one, words) => {
      const title = words.title[one.from] ?? 0;
      const size = one.to - one.from;
      // "TikToker An Duy, Nhật Hoàng" is no emperor.
      return title > size || (title === size && words.lower[one.to - 1] !== 'hoàng' && !addressedByName(one, words));
    },
  },
  {
    example: 'Ông thắng cử chức thị trưởng [Zavanao].',
    refuses: (one, { lower }) =>
      isAlone(one) && OF_CITY.test(lower.slice(Math.max(0, one.from - 4), one.from).join(' ')),
  },
  {
    example: 'Ông từng giữ nhiều ghế: Thị trưởng [Zavanao] (2010 - 2018).',
    refuses: (one, { lower, tokens, taken }) =>
      isAlone(one) &&
      MAYOR.test(`${lower[one.from - 2]} ${lower[one.from - 1]}`) &&
      tokens[one.to]?.text === '(' &&
      (taken[one.to + 1] === DATE || /^(?:19|20)\d\d$/.test(tokens[one.to + 1]?.text ?? '')),
  },
  {
    // Half of a body.
    example: 'Họ gặp [Đoàn Trưởng Cơ] quan đại diện.',
    refuses: ({ to }, { lower }) => HALVES.has(`${lower[to - 1]} ${lower[to]}`),
  },
  {
    // Nothing but honours.
    example: 'Đoàn cảm ơn [Samdech Techo].',
    refuses: ({ from, to }, words) => isHonour(words, from) && isHonour(words, to - 1),
  },
  {
    // "His Holiness", no given name.
    example: 'Hôm qua [Đức Hồng] y tới.',
    refuses: ({ from, to }, { lower }) =>
      to - from < 3 && lower[from] === 'đức' && CHURCHLY.test(lower.slice(from + 1, from + 4).join(' ')),
  },
  { example: 'Tập đoàn [Royal Steel] rút lui.', refuses: isOfCompany },
  { example: 'Trung Quốc và [Burkina Faso] bỏ phiếu.', refuses: isThing },
  {
    example: '[Thắng Ấn Độ] 3-0, tuyển Lào đi tiếp.',
    refuses: ({ from, to }, { lower, place }) =>
      to - from > 1 && place[from + 1] === to - from - 1 && BEFORE_LANDS.has(lower[from] ?? ''),
  },
  { example: 'Đó là quân nhà [Hồ].', refuses: isDynasty },
  { example: 'Bộ trưởng [Công Thương] nói.', refuses: isMinistersField },
  { example: 'Đại biểu tỉnh [Át-tạ-pư] dự họp.', refuses: isHyphenedProvince },
  { example: 'Thư gửi lãnh đạo các đảng cánh tả [Mỹ Latinh].', refuses: isForeignPlace },
  { example: 'Bí thư Tỉnh ủy [Hồ Nam], Trưởng đoàn, phát biểu.', refuses: isProvince },
  { example: 'Tỉnh trưởng Sa-la[-van] vắng mặt.', refuses: ({ from }, { tokens }) => tokens[from]?.kind === 'mark' },
  {
    example: 'Các [Mạnh] thường quân góp gạo.',
    refuses: ({ to }, { lower }) => lower[to - 1] === 'mạnh' && lower[to] === 'thường' && lower[to + 1] === 'quân',
  },
  {
    example: 'Nghĩa trang liệt sĩ [Đức Hòa] vắng.',
    refuses: ({ from }, { lower }) =>
      /(?:nghĩa trang liệt s[ĩỹ]|làng vận động viên)$/.test(lower.slice(Math.max(0, from - 4), from).join(' ')),
  },
  {
    example: '[Nam MC] dẫn dắt chương trình là ai?',
    refuses: ({ from, to }, { lower, title }) =>
      to - from > 1 && /^(?:nam|nữ)$/.test(lower[from] ?? '') && title[from + 1] === to - from - 1,
  },
  {
    example: 'Ban lãnh đạo CLB [Deportivo Lamas] xin lỗi.',
    refuses: ({ from }, { lower, tokens }) => lower[from - 1] === 'clb' && !isNative(tokens[from]?.text ?? ''),
  },
  { example: 'Cô là ngôi sao [Hoa] ngữ.', refuses: (one, { lower }) => isAlone(one) && lower[one.to] === 'ngữ' },
  {
    example: 'Hội thánh [Cơ Đốc] giáo họp.',
    refuses: ({ to }, { lower, tokens }) =>
      lower[to] === 'giáo' &&
      !isCapital(tokens[to]) &&
      !/^(?:viên|sư|sĩ|sỹ|dân|dục|lý|trình|án)$/.test(lower[to + 1] ?? ''),
  },
  {
    example: 'Hôm nay [Đoàn Mỹ] rời Hà Nội.',
    refuses: (one, words) =>
      words.lower[one.from] === 'đoàn' &&
      (isAlone(one) ||
        (words.place[one.from + 1] === one.to - one.from - 1 &&
          // "Thiếu tướng Đoàn Thanh Xuân"
          !/^(?:tướng|tá|úy)$/.test(words.lower[one.from - 1] ?? '') &&
          !isBehindField(one.from, words) &&
          placeBefore(one.from, words) === 0)) &&
      !addressedByName(one, words),
  },
  { example: 'Quảng trường mùa thu. Ảnh: [Lam Hoa]', refuses: isCredit },
  { example: 'Trận đấu ở sân vận động [Lê Văn Lam] bị hoãn.', refuses: isNamesake },
  {
    // "Viện Nguyễn Văn Lam" may follow what somebody directs, a foreign name never does.
    example: 'Đoàn thăm Viện [Rosa Weiss] hôm qua.',
    refuses: ({ from }, { tokens }) => tokens[from - 1]?.text === 'Viện' && !isNative(tokens[from]?.text ?? ''),
  },
  {
    example: 'Chủ tịch nước gửi [Thư] chúc mừng tới bạn.',
    refuses: (one, { lower }) =>
      isAlone(one) &&
      lower[one.from] === 'thư' &&
      (/^(?:ngỏ|chúc|khen)$/.test(lower[one.to] ?? '') ||
        /điện (?:và|,)$/.test(`${lower[one.from - 2]} ${lower[one.from - 1]}`) ||
        (/^(?:gửi|trao|nhận|viết|đọc|có|ra|bức|lá)$/.test(lower[one.from - 1] ?? '') &&
          /^(?:mừng|mời|chia|cảm|kêu|thăm|gửi|tới|của)$/.test(lower[one.to] ?? ''))),
  },
  {
    example: 'Ta là con Rồng, cháu [Tiên].',
    refuses: ({ from }, { lower }) =>
      lower[from - 1] === 'cháu' && /^rồng ?,?$/.test(lower[lower[from - 2] === ',' ? from - 3 : from - 2] ?? ''),
  },
  {
    // Within a sentence the land has a capital, and nobody is called so.
    example: 'Báo chí Anh [Quốc] đưa tin.',
    refuses: (one, { lower, tokens }) =>
      isAlone(one) &&
      lower[one.from] === 'quốc' &&
      tokens[one.from - 1]?.text === 'Anh' &&
      (tokens[one.from - 2]?.kind === 'word' || tokens[one.to]?.text === ':'),
  },
  { example: 'Giá trị công ty [Minh Lam] tăng.', refuses: isCompany },
  { example: 'Nga thử tên lửa [Dark Lam] hôm qua.', refuses: isOfKind },
  { example: 'Cô vừa đoạt giải [Kim Lam] hôm qua.', refuses: isOfPrize },
  {
    // Behind the name of somebody a seat of the Party, before a foreign word who tests goods.
    example: 'Hàng được TUV [Weiss] chứng nhận.',
    refuses: ({ from }, { lower, tokens }) => lower[from - 1] === 'tuv' && !isNative(tokens[from]?.text ?? ''),
  },
  { example: 'Ông Otto Weiss, Giám đốc Điều hành [Amchal], vắng mặt.', refuses: isDirected },
  { example: 'Ông Lê Lam làm Chủ tịch HĐQT [Thép Lam Sa].', refuses: isOfTrade },
  { example: 'Tổng Giám đốc Thủy sản [Lam Sa] vắng mặt.', refuses: isOfTrade },
  { example: '[Chữ Tín] quý hơn vàng.', refuses: ({ from, to }, { lower }) => to - from > 1 && lower[from] === 'chữ' },
  {
    example: 'Sinh viên Trường cao đẳng [Y Hà Lam] đi thăm.',
    refuses: ({ from }, { lower }) => lower[from] === 'y' && /^(?:học|đẳng)$/.test(lower[from - 1] ?? ''),
  },
  {
    // A place by what it is, foreign behind that.
    example: 'Họ họp ở [Trại Harker] hôm qua.',
    refuses: (one, { lower, tokens }) =>
      one.to - one.from > 1 && SITES.test(lower[one.from] ?? '') && !isNative(tokens[one.from + 1]?.text ?? ''),
  },
  { example: 'Lý do Địa ốc [Lam Quân] ngừng bán là vốn.', refuses: isNamedByTrade },
  { example: 'Bà Rosa Weiss, lãnh đạo liên minh [Azul La Lama], vắng mặt.', refuses: isCoalition },
  { example: 'Nghị sĩ thuộc liên danh [Hadal] vắng mặt.', refuses: isCoalition },
  { example: 'Liên minh Lam Hòa ([Pakan Haran] - PH) tan rã.', refuses: isLettered },
  { example: 'Nhà ở số 201 [Lê Văn Lam], quận 1.', refuses: isAddress },
  { example: 'Anh Lê An (31 tuổi, [Yên Dũng], Bắc Giang) khai nhận.', refuses: isHome },
  { example: 'Họp về cao tốc Bến Lam - [Mỹ Hậu].', refuses: isOnRoad },
  { example: 'Tuyến Mai Chí Lam, từ [Nguyễn Cơ Lam] đến D1, bị đào.', refuses: isOnRoad },
  { example: 'Đoạn từ Lamette đến [Phó Đức Lam] bị đào.', refuses: isOnRoad },
  { example: 'Ba trường ở 2 xã Vĩnh Lam và [Diên Lam] bị ngập.', refuses: isListedPlace },
  { example: 'Con vào lớp 6 trường [Trần Đại Lam] năm nay.', refuses: isOfSchool },
  { example: 'Công an P. [Linh Xuân] có mặt.', refuses: isWard },
  { example: 'Hoa hậu [Biển Việt Nam] đăng quang.', refuses: isContest },
  { example: "Cuộc thi 'Người đẹp [Thành Lam]' bị hoãn.", refuses: isContest },
  { example: 'Đầu [Xuân Bính Ngọ] trời ấm.', refuses: isYear },
  { example: 'Gặp mặt mừng [Xuân 2026] ấm áp.', refuses: isYear },
  {
    example: 'Anh từng thi đấu cho [Consadole Lamas] ba năm.',
    refuses: ({ from }, { lower, tokens }) =>
      !isNative(tokens[from]?.text ?? '') &&
      /(?:thi đấu|đá|chơi|đầu quân) cho$|khoác áo$/.test(lower.slice(Math.max(0, from - 3), from).join(' ')),
  },
  { example: 'Khách tới [Cung Lamana] sáng nay.', refuses: isPalace },
  { example: 'Lễ hội Tràng Lam-[Cúc Hạ] mở màn.', refuses: isTied },
  { example: 'Các tuyến đường gồm: Hoàng Sa (phường Lam), [Mạc Đĩnh Lam] (phường Hạ).', refuses: isStreet },
  { example: 'Đó là một ngày mùa [Thu] lịch sử.', refuses: isSeason },
  { example: 'Chuyến bay tới miền [Nam] bị hoãn.', refuses: isNationality },
  { example: 'Cuốn sách "Chuyện nhà [Weiss]" sắp ra.', refuses: isInWork },
  { example: '[Hopelan], phim khoa học viễn tưởng, ra rạp.', refuses: isToldThing },
  { example: 'Ở đó [Quang] cảnh vắng lặng.', refuses: opensEverydayWord },
  { example: 'Hôm qua [Hoàng thái Hậu] tới.', refuses: isParted },
  {
    example: 'Hôm qua [Datuk] tới.',
    refuses: (one, { lower }) => isAlone(one) && BARE_ADDRESSES.has(lower[one.from] ?? ''),
  },
  {
    example: 'Cúng ông Công, ông [Táo] hôm nay.',
    refuses: (one, { lower }) =>
      isAlone(one) && /^ông (?:địa|táo|trời|bụt|tơ)$/.test(`${lower[one.from - 1]} ${lower[one.from]}`),
  },
  {
    example: 'Sau lễ, [Chùa Lam Hoa] dâng cơm.',
    refuses: ({ from, to }, { lower, tokens }) =>
      (to - from > 1 && /^(?:chùa|miếu)$/.test(lower[from] ?? '')) ||
      (tokens[from - 2]?.text === 'Chùa' && isCapital(tokens[from - 1])),
  },
  { example: 'Cuộc gặp [Weiss - Harker] bị hoãn.', refuses: isTwo },
  {
    example: 'Hôm qua [NATO] im lặng.',
    refuses: (one, words) => isAlone(one) && isAllCaps(words.tokens[one.from]?.text ?? '') && !addressed(one, words),
  },
];

/** What somebody is minister of. */
export function isMinistersField(
  { from, to }: Pick<TokenSpan, 'from' | 'to'>,
  { subject, lower }: BlockWords,
): boolean {
  return subject[from] === to - from && /^(?:bộ|thứ) trưởng$/.test(`${lower[from - 2]} ${lower[from - 1]}`);
}

/** What cannot be a person's name whatever the tagger says. */
export function isNoName(one: TokenSpan, words: BlockWords, isPair: IsPair): boolean {
  return REASONS.some(({ refuses }) => refuses(one, words, isPair));
}

/** Who is honoured by "Đức". */
const CHURCHLY =
  /^(?:(?:tổng )?giám mục|hồng y|giáo (?:hoàng|tông|chủ|sĩ)|thánh cha|thượng phụ|pháp (?:chủ|vương)|tăng (?:thống|cang)|đạt lai|đệ (?:nhất|nhị|tam|tứ)|cha|cố|ông|phó pháp)(?: |$)/;

/** Verbs and small words that open a headline before a land. */
const BEFORE_LANDS: ReadonlySet<string> = new Set(
  'thắng thua hạ gặp thăm đến tới rời sang đấu đón mời về vượt với ở ăn'.split(' '),
);

/** No surname of ours, nor a word that opens a foreign name. */
const SITES = /^(?:trại|hang|đảo|bãi|núi|tháp|vịnh|thác|suối|chùa|đền)$/;

/** Foreign forms of address that are nobody's name alone: "Dato' Seri Dr. Ahmad Zahid". */
const BARE_ADDRESSES: ReadonlySet<string> = new Set('dr mr mrs ms mme prof dato datuk shri'.split(' '));
