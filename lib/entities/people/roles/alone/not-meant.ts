import { isCapital } from '../../../../text/tokens.ts';
import type { Person, Role } from '../../../entities.ts';
import { isSurname } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isBesideOf } from '../chains/career-link.ts';

/** A role that stands alone, and the one who bears it by its words. */
interface Thought {
  one: Person;
  people: readonly Person[];
  words: BlockWords;
  from: number;
  to: number;
}

/** Why he who bears a role by its words is not the one meant. */
export const NOT_MEANT: readonly { example: string; refuses(thought: Thought): boolean }[] = [
  {
    // The name goes on with a surname where no place is called so: of somebody whose name nobody else found.
    example: 'Chủ tịch UBMTTQ tỉnh là bà Nguyễn Ái Lê. [Chủ tịch UBMTTQ tỉnh Nguyễn Ái Lam] tới dự.',
    refuses: ({ words, from, to }) => {
      let at = to;
      while (at > from && isCapital(words.tokens[at - 1]) && !OF_PLACE.has(words.lower[at - 1] ?? '')) at -= 1;
      const isPlace = words.place[at] === to - at;
      return (
        to - at > 2 && OF_PLACE.has(words.lower[at - 1] ?? '') && isSurname(words.tokens[at]?.text ?? '') && !isPlace
      );
    },
  },
  {
    // A president who has not been named, and of whom nobody says that he is this land's.
    example: 'Ông Harker, con rể [Tổng thống Mỹ], sẽ tới. Sau đó Tổng thống Otto Weiss khen ông.',
    refuses: ({ one, words, from, to }) => {
      const size = [3, 2, 1].find((length) => words.place[to - length] === length) ?? 0;
      const land = ` ${words.lower.slice(to - size, to).join(' ')}`;
      const isLater = (one.mentions[0]?.block ?? 0) > words.block;
      return size > 0 && isLater && isBesideOf(words, from) && !one.roles.some((role) => whole(role).endsWith(land));
    },
  },
  {
    example: 'Lãnh tụ Otto Weiss của Đảng Lao động khen. [Lãnh tụ Đảng Dân chủ] cũng khen.',
    refuses: ({ one, words, from, to }) => {
      const role = `${words.lower.slice(from, to).join(' ')} `;
      if (!role.includes(' đảng ')) return false;
      const short = one.roles.filter(({ title }) => role.startsWith(`${title.toLowerCase()} `));
      return short.length > 0 && short.every(({ title, of }) => of && goesOn(role, title, of));
    },
  },
  {
    // Who is elected is not known before.
    example:
      'Ứng cử viên Karl Harker dẫn trước, Tổng thống Otto Weiss ủng hộ ông. [Tân tổng thống] nhậm chức vào tháng 1.',
    refuses: ({ one, people, words, from }) =>
      words.lower[from] === 'tân' &&
      !one.roles.some((role) => IS_NEW.test(whole(role))) &&
      people.some(({ roles }) => roles.some((role) => /^ứng (?:cử )?viên/.test(whole(role)))),
  },
];

const whole = ({ title, of = '' }: Role): string => (title + of).toLowerCase();

/** Does a role go on behind a title with something else than what that is of: " của Đảng Lao động"? */
const goesOn = (role: string, title: string, of: string): boolean =>
  role.length > title.length + 1 && !role.includes(` ${of.toLowerCase().split(' ').at(-1)} `);

const IS_NEW = /^(?:tân |ứng (?:cử )?viên)| đắc cử/;

/** Before the name of a place of which every name is known. */
const OF_PLACE: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'quận', 'phố', 'tp']);
