import { COUNTRIES } from './who-can-speak.ts';

const BODIES =
  /(?:^|[ .,])(?:Ban Bí thư|Bộ Chính trị|Trung ương|(?:Kiểm|[Cc]ơ quan kiểm) tra(?: Trung ương)?|Thanh tra Chính phủ|Chính phủ|Quốc hội|Liên [Hh]ợp [Qq]uốc|AU|EU|ASEAN|NATO|WHO|IMF) (?:(?:cũng|đã|còn) )?$/u;
/** "Tuy nhiên, | Lào |", "Đảng Hoa Mai đối lập |", behind which the verb follows. */
const OPENS = /(?:^|[,;:] )([^,;:]{2,60}?) (?:(?:cũng|đã|còn) )?$/u;
const PARTY = /^(?:đảng (?!ủy|bộ|đoàn|viên)|phe (?:đối lập|\p{L}+ ))/u;

/** Whether what stands before "yêu cầu" is somebody whose orders are words; of others ("Công an yêu cầu tài xế dừng xe") they are an act. */
export function ordersInWords(before: string): boolean {
  if (BODIES.test(before.slice(-40))) return true;
  const who = OPENS.exec(before.slice(-80))?.[1]?.toLowerCase().replace('phía ', '') ?? '';
  return COUNTRIES.has(who) || PARTY.test(who);
}
