import type { MainEvent } from '../../card.ts';
import { kindOfVerb, openingVerb } from '../../verbs/verb-at.ts';
import type { Told } from '../words/told.ts';

/** "Xã bầu Chủ tịch mới", "Ông Lam được bổ nhiệm"; not "bầu cử", "đi bầu". */
const ELECTS = /(?:^| )(?<!(?:đi|đợi|chờ) )(?:bầu(?! (?:cử|trời|không|bí|cua|sô))|bổ nhiệm|đắc cử|trúng cử)(?= )/iu;
/** The same of a predicate: "được HĐND xã tín nhiệm bầu giữ chức", "đã bỏ phiếu bầu ông Lam". */
const ELECTED = new RegExp(`^[^,;:]{0,60}?${ELECTS.source}`, 'iu');
/** Who went before somebody was elected: "đã biểu quyết miễn nhiệm ông Lam". */
const WENT = /^(?:[^,;:]{0,60} )?(?:miễn nhiệm|bãi nhiệm|thôi (?:giữ|làm)|cho thôi|nghỉ hưu)(?= )/iu;

/** "Chủ tịch nước tiếp bà Hạnh", "Ông Lam gửi điện mừng bà Hạnh", "Ông Lam trao quà cho xã" */
const MET =
  /^(?:đã |vừa )?(?:tiếp(?! tục| cận| nhận| xúc| nối)|hội kiến|hội đàm|điện đàm|gặp(?! (?:nạn|sự cố|khó))|thăm|chào xã giao|gửi (?:\S+ )?(?:điện|thư)|trao(?! đổi)|tặng)(?= )/iu;

/**
 * The event where what was found stands beside the act of the headline: who was dismissed before "Xã bầu Chủ tịch mới", what was wished where the
 * headline is "Ông Lam tiếp bà Hạnh".
 * @param told what the first sentences tell
 * @param headline what the headline tells
 */
export function actOfHeadline(
  event: MainEvent,
  title: string,
  told: () => Iterable<Told>,
  headline: () => Told | undefined,
): MainEvent {
  const { who, what = '', when, where } = event;
  if (ELECTS.test(title) && WENT.test(what) && !ELECTS.test(what)) {
    const found = [...told()].find((one) => !one.isSaid && ELECTED.test(one.event.what ?? '')) ?? headline();
    return found && ELECTED.test(found.event.what ?? '') ? found.event : event;
  }
  const verb = openingVerb(what);
  if (!verb || kindOfVerb(verb) !== 'personal') return event;
  const act = headline()?.event;
  // "Ông Lam tiếp bà Hạnh. | Bà Hạnh cảm ơn.": another's.
  const name = (act?.subject ?? act?.who)?.split(' ').at(-1);
  const isTheirs = name && `${who} ${event.subject}`.split(' ').includes(name);
  return isTheirs && MET.test(act?.what ?? '') ? { ...act, ...(when && { when }), ...(where && { where }) } : event;
}
