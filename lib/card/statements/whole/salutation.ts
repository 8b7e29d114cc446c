/** "Đồng chí Lê Lam thân mến,", "“Kính gửi: Chủ tịch xã" */
const SALUTATION =
  /^["“«▪\s]*(?:(?:kính )?(?:gửi|thưa)(?!\p{L}).{2,80}|(?:kính )gửi: .{2,160}|(?!.*(?:thư|điện) ).{2,80} (?:thân|kính|quý) mến)[,:!.]?$/iu;

/** Whether a sentence or line only says to whom a letter or speech is. */
export const isSalutation = (text: string): boolean => SALUTATION.test(text.trim());
