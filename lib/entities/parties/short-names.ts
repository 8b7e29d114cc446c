import type { Token } from '../../text/tokens.ts';
import { formKey, PARTY_FORMS } from './party-forms.ts';

/**
 * Words after which a party goes by its bare name, each with an example.
 * The bare name must be a listed party's name without "Đảng".
 */
const MEMBERS: readonly string[] = [
  'đảng viên', // các đảng viên Cộng hòa
  'dân biểu', // cựu dân biểu Cộng hòa Matt …
  'nghị sĩ', // nghị sĩ Dân chủ, thượng nghị sĩ Cộng hòa
  'thống đốc', // thống đốc Dân chủ
  'ứng viên', // ứng viên Cộng hòa
  'cử tri', // cử tri Dân chủ
  'đối lập', // đảng đối lập Nhân dân Cộng hòa
  'lập chính', // đảng đối lập chính Nhân dân Cộng hòa
  'cầm quyền', // đảng cầm quyền Công lý và Phát triển
];
const BEFORE: ReadonlySet<string> = new Set(MEMBERS);

/** Words that carry "đảng" on to a second name: "hai đảng Dân chủ và Cộng hòa". */
const JOINS: ReadonlySet<string> = new Set(['và', 'lẫn', 'hay', 'hoặc', ',']);

/** The end and entries of a bare party name at `at` ("Cộng hòa", "phe Dân chủ"); undefined where none stands. */
export function shortNameEnd(
  tokens: readonly Token[],
  at: number,
): { next: number; entries: readonly number[] } | undefined {
  const word = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  const phe = word(at) === 'phe';
  const from = phe ? at + 1 : at;
  if (!/^\p{Lu}/u.test(tokens[from]?.text ?? '')) return undefined;
  if (!phe && !BEFORE.has(`${word(at - 2)} ${word(at - 1)}`) && !joined(tokens, at)) return undefined;
  const candidates = PARTY_FORMS.get(formKey('đảng', word(from))) ?? [];
  const form = candidates.find(({ words }) => words.slice(1).every((part, index) => word(from + index) === part));
  if (!form) return undefined;
  return { next: from + form.words.length - 1, entries: form.entries };
}

/** Whether "đảng <Tên> và" stands right before `at`, at most six tokens back. */
function joined(tokens: readonly Token[], at: number): boolean {
  if (!JOINS.has(tokens[at - 1]?.text.toLowerCase() ?? '')) return false;
  for (let back = at - 3; back >= Math.max(0, at - 6); back -= 1) {
    if (/^(?:đảng|phe)$/i.test(tokens[back]?.text ?? '')) return /^\p{Lu}/u.test(tokens[back + 1]?.text ?? '');
  }
  return false;
}
