import type { Token } from '../../text/tokens.ts';
import type { Country } from '../lexicon/countries.ts';

/** A stretch of text that names a party, before it is known which one. */
export interface PartyFinding {
  block: number;
  start: number;
  end: number;
  text: string;
  /** The name without abbreviation in brackets and country: "Đảng Lao động". */
  name: string;
  /** Indices into the register of the parties that carry this form; empty for a party that nobody listed. */
  entries: readonly number[];
  /** Parties of the register that have its abbreviation, where nobody listed the name: it may be another translation. */
  maybe?: readonly number[];
  /** What `entries` were before its abbreviation told which: other parties may have the same letters and not be listed with them. */
  wider?: readonly number[];
  /** The country that stands with the name. */
  country?: Country;
  /** "PT" in "Đảng Lao động (PT) Mexico" and in "Đảng Lao động Mexico (PT)". */
  abbreviation?: string;
  /** True for "PT" alone. */
  isAbbreviation?: boolean;
  /** True for a name in plain Vietnamese words without "đảng": "Mặt trận Giải phóng Mozambique". */
  isPlain?: boolean;
  /** True for a name with "đảng" in plain Vietnamese words, which a party of another country may have as well: "đảng Cải cách". */
  isCommon?: boolean;
  /** True for "Ishin" in "Đảng Đổi mới Nhật Bản (Ishin)". */
  isSecondName?: boolean;
  /** True for a name all in small letters: "đảng bảo thủ". */
  isSmall?: boolean;
  /** True for "Xanh" in "Xanh 4 ghế": only what it got says that it is one. */
  isCounted?: boolean;
  /** "VN" for "Đảng" and "Đảng ta", "LA" for the first word of "Đảng và Nhà nước Lào". */
  bareOf?: string;
  /** The name that the article explains it by: "Liên minh Dân chủ" of "(LD)" behind it. */
  explainedBy?: string;
}

/** A text cut into tokens, with the place of its block. */
export interface TokenBlock {
  block: number;
  text: string;
  tokens: readonly Token[];
}
