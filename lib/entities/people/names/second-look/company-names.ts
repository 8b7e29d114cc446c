import { addressedByName, calledBefore } from '../../words/called-before.ts';
import { isAnySurname, isNative, isSurname, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { SAYS } from '../../words/says.ts';
import { type TokenSpan, textOf } from '../../words/token-span.ts';

/** What a company's name stands behind. */
const HEADS = /^(?:công ty|tập đoàn|thương hiệu|doanh nghiệp)$/;
/** What kind of company, and what it does: syllables between "Công ty" and its name. */
const BETWEEN: ReadonlySet<string> = new Set(
  (
    'cổ phần cp tnhh mtv hai một thành viên trách nhiệm hữu hạn đầu tư xây dựng thương mại dịch vụ bất động sản địa ốc chứng khoán dược phẩm thực phẩm du lịch công nghệ ' +
    'phát triển kinh doanh sản xuất vận tải tập đoàn quốc tế bảo hiểm may gỗ thép thủy hải nhựa điện tử xnk xuất nhập khẩu kỹ thuật hạ tầng và & - tm dv sx xd đt'
  ).split(' '),
);
/** The longest way from "Công ty" to its name, in tokens. */
const FAR = 14;
/** What a title that stands before a company too ends with: "Chủ tịch [Hoa Lam Phát]". */
const OF_COMPANIES = /(?:chủ tịch|giám đốc|tgđ|ceo|sáng lập|lãnh đạo|đại diện)$/;

/** Names without those that the article writes behind "Công ty cổ phần Địa ốc" and nobody is called by. Linear. */
export function withoutCompanies<T extends TokenSpan>(
  names: readonly T[],
  blocks: readonly BlockWords[],
): readonly T[] {
  const isOfCompany = (one: T, at: number) => {
    const words = blocks[one.block];
    return (
      words !== undefined && (isBehindKind(one, words) || isBuilder(one, words) || isLedBy(names[at - 1], one, words))
    );
  };
  const written = (one: T) => textOf(one, blocks[one.block] ?? { tokens: [] });
  const companies = new Set(names.filter(isOfCompany).map(written));
  if (companies.size === 0) return names;
  for (const one of names) if (isSomebody(one, blocks[one.block])) companies.delete(written(one));
  return names.filter((one) => !companies.has(written(one)));
}

/** "Công ty TNHH Xây dựng [Hoa Lam Phát]"; "Công ty [Lê Văn Lam]" is somebody's. */
function isBehindKind({ from }: TokenSpan, { lower }: BlockWords): boolean {
  for (let at = from - 1; at > Math.max(0, from - FAR); at -= 1) {
    if (HEADS.test(`${lower[at - 1]} ${lower[at]}`)) return at < from - 1;
    if (!BETWEEN.has(lower[at] ?? '')) return false;
  }
  return false;
}

/** "các dự án do [Hoa Lam Phát] và …", "khu đô thị do [Lam Sơn] làm chủ đầu tư"; "dự án do [Lê Văn Lam] chủ trì" is somebody's. */
function isBuilder({ from, to }: TokenSpan, { lower, tokens }: BlockWords): boolean {
  if (lower[from - 1] !== 'do' || vietnameseName(tokens, from, to) > 2) return false;
  const isOfWorks = WORKS.test(`${lower[from - 3]} ${lower[from - 2]}`) && !isSurname(tokens[from]?.text ?? '');
  return isOfWorks || BUILDS.test(lower.slice(to, to + 4).join(' '));
}
const WORKS = /(?:dự án|gói thầu|công trình|khu đô thị|cao ốc|tòa nhà|nhà máy)$/;
const BUILDS = /^(?:làm|là) (?:chủ|nhà) đầu tư|^(?:thi công|phát triển dự án)(?: |$)/;

/** "Bà Hạnh, CEO [Lambda Works], cho biết": what she leads, between marks right behind her own name. */
function isLedBy(leader: TokenSpan | undefined, one: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower } = words;
  if (leader?.block !== one.block || one.from - leader.to > FAR) return false;
  const isAlone =
    leader.from === 0 ||
    /[.!?…"”]$/.test(
      lower
        .slice(Math.max(0, leader.from - 2), leader.from)
        .join('')
        .replace(/[,–-]$/, ''),
    );
  return (
    (isAlone || addressedByName(leader, words)) &&
    /^[,(–-]$/.test(tokens[leader.to]?.text ?? '') &&
    LEADS.test(lower.slice(leader.to + 1, one.from).join(' ')) &&
    (isNative(tokens[one.from]?.text ?? '')
      ? // "ông Lê Hùng, Chủ tịch [Tân Hoa Lam] …": no family is called Tân.
        one.to - one.from === 3 && !isAnySurname(tokens[one.from]?.text ?? '') && addressedByName(leader, words)
      : /^[,)–-]$/.test(tokens[one.to]?.text ?? '') || SAYS.test(`${lower[one.to]} ${lower[one.to + 1]}`))
  );
}
const LEADS =
  /^(?:(?:(?:nhà|đồng|tổng|cựu) )*(?:sáng lập|chủ tịch(?: hđqt)?|giám đốc(?: điều hành)?|ceo|tgđ)(?: (?:viện nghiên cứu|(?:tổ chức|công ty|quỹ|hãng|startup|nền tảng)(?: [^ ]+ [^ ]+){0,2}))?(?: của)?(?: kiêm | và |, |$))+$/;

/** "ông", "ca sĩ" right before it: no company is called so. */
function isSomebody(one: TokenSpan, words: BlockWords | undefined): boolean {
  if (!words) return false;
  const called = calledBefore(one.from, words);
  return addressedByName(one, words) || (called !== undefined && !OF_COMPANIES.test(called));
}
