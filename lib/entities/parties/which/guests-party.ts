import { firstBehind } from '../../../text/first-behind.ts';
import type { Token } from '../../../text/tokens.ts';
import { isVietnameseSyllable } from '../../people/tagger/syllable.ts';
import type { PartyFinding, TokenBlock } from '../finding.ts';
import { partyRegister } from '../register.ts';
import { countryAt } from '../words/country-at.ts';
import { ONE_PARTY_ABROAD } from '../words/one-party-states.ts';
import { sentenceHead } from '../words/sentence-head.ts';

/** Before "Đảng" where it is the party of whom the sentence tells, each with an example. */
const OF_CAREER = new RegExp(
  `(?:${[
    '(?:tham gia|gia nhập|vào|ra khỏi)', // Ông tham gia Đảng từ năm 1988
    '(?:đối ngoại|tổ chức|kiểm tra|tuyên truyền|quốc tế|thanh niên|phụ nữ) của', // phụ trách đối ngoại của Đảng
    '(?:bí thư|chủ tịch|trưởng ban|(?<!sự )lãnh đạo|lãnh tụ|phát ngôn viên|ứng cử viên|thành viên|đứng đầu)(?: danh dự| thứ nhất)? của', // Tổng Bí thư của Đảng
  ].join('|')})$`,
);
/** The same behind what a guest says: "Phó Chủ tịch Đảng Lao động cho biết Đảng đang chuẩn bị Đại hội". */
const SAID =
  /(?:cho biết|cho hay|thông báo|khẳng định|nhấn mạnh|nói|cho rằng)(?: rằng)?(?: [,:])?(?: ["“])?(?: toàn)?$/;
/** What a party does with itself: "nghị quyết của Đảng", "chiến lược phát triển Đảng". */
const ITS_OWN = /(?:của|phát triển|xây dựng|củng cố)$/;
/** So far back the one of whom the text tells is looked for: tokens. */
const FAR = 60;

/**
 * "Đảng" alone in what is told of a guest is the party that he belongs to: the one of another country that his sentence names, or the only one of
 * the article; left out where that is open. Linear.
 */
export function withGuestsParty(findings: readonly PartyFinding[], blocks: readonly TokenBlock[]): PartyFinding[] {
  const foreign = findings.filter(isForeign);
  if (foreign.length === 0) return [...findings];
  const known: PartyFinding[] = [];
  for (const finding of findings) {
    const tokens = blocks[finding.block]?.tokens ?? [];
    const isBare = finding.text === 'Đảng' && finding.bareOf === 'VN';
    const guests = isBare ? guestsAt(tokens, finding, known.at(-1), foreign) : [finding];
    known.push(...guests);
  }
  return known;
}

/** What "Đảng" at `finding` is: itself, a guest's party, or nothing that is known. */
function guestsAt(
  tokens: readonly Token[],
  finding: PartyFinding,
  last: PartyFinding | undefined,
  foreign: readonly PartyFinding[],
): PartyFinding[] {
  const at = firstBehind(tokens, ({ start }) => start >= finding.start);
  const before = tokens
    .slice(Math.max(0, at - 5), at)
    .map(({ lower }) => lower)
    .join(' ');
  const isCareer = OF_CAREER.test(before);
  const isOwn = ITS_OWN.test(before);
  const isSaid = SAID.test(before);
  if (!isCareer && !isOwn && !isSaid) return [finding];
  if (!isCareer && isOwn && !isOfOthersAlone(tokens, at)) return [finding];
  if (last?.block === finding.block && isOneSentence(tokens, last.end, at))
    return [isForeign(last) ? asOf(last, finding) : finding];
  // "Tổng Bí thư Đảng Lao động Lam đọc diễn văn. Ông nhấn mạnh nhiệm vụ của Đảng.": he goes on.
  if (last?.block === finding.block && isForeign(last) && isByHim(tokens, at) && isOfOthersAlone(tokens, at))
    return [asOf(last, finding)];
  // "Ông Otto Weiss tiếp đoàn; cho biết Đảng đang chuẩn bị bầu cử"
  const isTold = isCareer || (isSaid && isOfOthersAlone(tokens, at) && !isByOurs(tokens, at));
  if (!isTold || !isToldOfGuest(tokens, at)) return [finding];
  const [only, ...more] = new Set(foreign.map(keyOf));
  return only && more.length === 0 && foreign[0] ? [asOf(foreign[0], finding)] : [];
}

/** The end of a sentence, or of a part that stands for itself. */
const ENDS = /^[.!?…;]$/;
const isEnd = (token: Token | undefined): boolean => ENDS.test(token?.text ?? '');

/** No full stop between `from`, a UTF-16 offset, and the token at `at`. */
function isOneSentence(tokens: readonly Token[], from: number, at: number): boolean {
  for (let back = at - 1; back >= 0 && (tokens[back]?.start ?? 0) >= from; back -= 1)
    if (isEnd(tokens[back])) return false;
  return true;
}

/** "Ông nhấn mạnh nhiệm vụ của | Đảng": the sentence opens with a pronoun. */
function isByHim(tokens: readonly Token[], at: number): boolean {
  const first = sentenceHead(tokens, at, ENDS, FAR);
  return /^(?:Ông|Bà|Đồng)$/.test(tokens[first]?.text ?? '') && !tokens[first + 1]?.isCapital;
}

/** Posts of ours, said without a name: "Thường trực Ban Bí thư nhấn mạnh | Đảng luôn coi trọng quan hệ này". */
const OUR_POSTS =
  /^(?:đồng chí )?(?:tổng bí thư|chủ tịch nước|(?:phó )?thủ tướng|(?:phó )?chủ tịch quốc hội|thường trực|(?:phó )?trưởng ban|bí thư (?:thành|tỉnh|đảng)|chủ tịch hội đồng)/;

/** No name of a guest stands behind the post: "Tổng Bí thư Khăm-xỉ nhấn mạnh | Đảng …" is his own. */
function isByOurs(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens.slice(sentenceHead(tokens, at, ENDS, FAR), at);
  const words = sentence.slice(0, 4).map(({ lower }) => lower);
  return (
    OUR_POSTS.test(words.join(' ')) &&
    sentence.every(({ isCapital, lower }) => !isCapital || isVietnameseSyllable(lower))
  );
}

/** Of us the sentence says nothing: "Đảng Cộng sản Ấn Độ sẽ thực hiện nghị quyết của | Đảng". */
function isOfOthersAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - FAR), at);
  const behind = tokens.slice(at + 1, at + FAR);
  const end = behind.findIndex(isEnd);
  const sentence = [...before.slice(before.findLastIndex(isEnd) + 1), ...behind.slice(0, end < 0 ? FAR : end)];
  return !sentence.some(({ text }) => OURS.test(text)) && !namesOneOfUs(sentence);
}
/** "Đảng ta", "VN", "Việt Nam", "Việt - Lào" */
const OURS = /^(?:ta|VN|Việt)$/;

/** "Lê Văn Lam": three syllables of ours with capitals, behind a title. */
const namesOneOfUs = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => {
    const name = tokens.slice(index, index + 3);
    return name.length === 3 && name.every(({ isCapital, lower }) => isCapital && isVietnameseSyllable(lower));
  });

/** Whether the name that stands last before is none of ours: "Ông Khăm-bay Xay-nha-vông … tham gia Đảng". */
function isToldOfGuest(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - FAR); back -= 1) {
    const token = tokens[back];
    if (!token?.isCapital || token.text === token.text.toUpperCase()) continue;
    const isSpelt = tokens[back + 1]?.text === '-' && tokens[back + 1]?.start === token.end;
    if ((isSpelt || !isVietnameseSyllable(token.lower)) && !countryAt(tokens, back, true)) return true;
    // "Lê Văn Lam"
    const first = tokens[back - 2];
    if (tokens[back - 1]?.isCapital && first?.isCapital && !HEADS.test(first.lower)) return false;
  }
  return false;
}

/** "Trưởng Ban Quốc tế": a post, and no name. */
const HEADS = /^(?:trưởng|phó|thứ|bộ|tổng|chủ|hạ|thượng|đại|ủy)$/;

const isForeign = ({ bareOf, country, entries }: PartyFinding): boolean => {
  if (bareOf) return bareOf !== 'VN';
  const codes = country ? [country.code] : entries.map((entry) => partyRegister()[entry]?.country);
  return codes.length > 0 && !codes.includes('VN');
};

/** One for each party; "Đảng Nhân dân Cách mạng Lào" and "Đảng, Nhà nước Lào" are one. */
const keyOf = ({ name, bareOf, entries, country }: PartyFinding): string => {
  const codes = country ? [country.code] : entries.map((entry) => partyRegister()[entry]?.country ?? '');
  const [code = bareOf ?? '', ...more] = new Set(codes);
  if (more.length === 0 && ONE_PARTY_ABROAD.includes(code)) return code;
  return entries.filter((entry) => !country || partyRegister()[entry]?.country === country.code).join() || name;
};

/** "Đảng" at `finding`, said of the party of `host`. */
const asOf = (
  { name, entries, country, maybe, bareOf }: PartyFinding,
  { block, start, end, text }: PartyFinding,
): PartyFinding => ({
  block,
  start,
  end,
  text,
  name,
  entries,
  ...(country ? { country } : {}),
  ...(maybe ? { maybe } : {}),
  ...(bareOf ? { bareOf } : {}),
});
