/** States beside Vietnam that have one party, by ISO 3166-1: with their name "Đảng và Nhà nước" is that party. */
export const ONE_PARTY_ABROAD: readonly string[] = ['LA', 'CN', 'CU', 'KP'];
