import { firstBehind } from '../../../../text/first-behind.ts';
import { isCapital } from '../../../../text/tokens.ts';
import type { Person } from '../../../entities.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { SAYS } from '../../words/says.ts';
import { areMany } from '../chains/others-role.ts';
import { plainTitle } from '../chains/plain-title.ts';
import type { NamedSpan } from './named-spans.ts';

/** Before those of a kind, or one who is not told of: "đồng bị cáo", "mời luật sư", "đoàn luật sư", "là bị cáo". */
const OF_A_KIND: ReadonlySet<string> = new Set(
  'đồng cựu một mỗi từng nữ nam là làm thành như nghề đoàn phòng giới thuê mời nhờ có không cần cách ghế'.split(' '),
);
/** Behind another one, or those of a kind: "bị cáo thứ hai", "bị cáo nào", "bị cáo là người chưa thành niên". */
const OTHERS = /^(?:này|khác|thứ|đầu|còn|nào|trong|tại|của|và|là|người|đó)$/;
/** What one does who speaks in court. */
const PLEADS = /^(?:đề nghị|nêu |lập luận|phân tích|trình bày|đưa ra)/;

/** Who is accused in an article, and who speaks for them; asked for few articles, so that all is read when it is. */
export class Court {
  readonly #people: readonly Person[];
  #accused: ReadonlySet<Person> | undefined;
  #lawyers: readonly Person[] | undefined;
  /** The only one accused whom a block names: of the last block asked for. */
  #only: { block: number; person: Person | undefined } | undefined;

  constructor(people: readonly Person[]) {
    this.#people = people;
  }

  /**
   * Whom "bị cáo" or "luật sư" in small letters at `at` means: the only one of the paragraph who is accused, the only lawyer of the article where
   * this paragraph or the one before has named him and the word has him speak. Undefined where it means nobody, or not one alone.
   * @param named all whom the block names, in reading order
   */
  oneAt(words: BlockWords, at: number, named: readonly NamedSpan[]): Person | undefined {
    const { block, lower, tokens, person } = words;
    const role = `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
    if (role !== ACCUSED && role !== LAWYER) return undefined;
    const [before, next] = [lower[at - 1] ?? '', tokens[at + 2]];
    if (OF_A_KIND.has(before) || areMany(lower, at) || tokens[at - 1]?.kind === 'number' || isCapital(next))
      return undefined;
    if (OTHERS.test(next?.lower ?? '') || person?.[at + 2]) return undefined;
    const does = `${lower[at + 2]} ${lower[at + 3]}`;
    if (role === LAWYER && !PLEADS.test(does) && !SAYS.test(does)) return undefined;
    const one = role === LAWYER ? this.#onlyLawyer() : this.#onlyAccused(block, named);
    const start = tokens[at]?.start ?? 0;
    if (!one || !isTold(one, role === LAWYER ? block - 1 : block, block, start)) return undefined;
    // "Otto Weiss, luật sư nói …" tells what he is; "Với bị cáo Otto Weiss, luật sư nói …" is another.
    const isBeside = before === ',' && person?.[at - 2];
    return isBeside && named[firstBehind(named, ({ end }) => end >= start) - 1]?.person === one ? undefined : one;
  }

  #onlyLawyer(): Person | undefined {
    this.#lawyers ??= this.#people.filter((one) => isCalled(one, LAWYER));
    return this.#lawyers.length === 1 ? this.#lawyers[0] : undefined;
  }

  #onlyAccused(block: number, named: readonly NamedSpan[]): Person | undefined {
    this.#accused ??= new Set(this.#people.filter((one) => isCalled(one, ACCUSED)));
    if (this.#only?.block === block) return this.#only.person;
    const here = new Set<Person>();
    for (const { person } of named) if (this.#accused.has(person)) here.add(person);
    const [one] = here;
    this.#only = { block, person: here.size === 1 ? one : undefined };
    return this.#only.person;
  }
}

const ACCUSED = 'bị cáo';
const LAWYER = 'luật sư';

const isCalled = ({ roles }: Person, role: string): boolean =>
  roles.some(({ title }) => plainTitle(title).startsWith(role));

/** Whether somebody is named before `start`, and not before the block `from`. */
function isTold({ mentions }: Person, from: number, block: number, start: number): boolean {
  const behind = firstBehind(mentions, (one) => one.block > block || (one.block === block && one.end >= start));
  return (mentions[behind - 1]?.block ?? -1) >= from;
}
