import { quotations } from '../../sentences/quotations.ts';
import { syllables } from '../../sentences/sentence-list.ts';
import { isCalled } from '../../speakers/known/called.ts';

/** Words of a quotation that are no name and no single word in marks. */
const LONGEST_MARKED = 8;

/** 'Hội thảo "…" do xã tổ chức': nothing stands before it that does something. */
const SHORT_OPENING = 6;

/** The same in a lead, which tells who says so: "Ông Lam chỉ trích Lào “không làm được gì …”". */
const LONGEST_IN_LEAD = 24;

/** Whether a sentence is somebody's words for a good part, or a mark of it stays open. */
export const isSpeech = (text: string, isLead = false): boolean =>
  quotations(text).some(
    ({ start, end, closed }) =>
      !closed ||
      start === 0 ||
      (!(start > SHORT_OPENING && isCalled(text.slice(0, start))) &&
        syllables(text.slice(start, end)).length > (isLead ? LONGEST_IN_LEAD : LONGEST_MARKED)),
  );
