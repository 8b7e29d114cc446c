/** Parties of Oceania; docs/parties.md explains the lines. */
export const OCEANIA = `
AU =Công đảng ~; Lao động ~ | ALP | Australian Labor Party | 1901 | en
AU Một Quốc gia; =One Nation; Một quốc gia của Pauline Hanson |  | Pauline Hanson's One Nation | 1997
AU Quốc gia ~ |  | National Party of Australia | 1920 | en
AU Tự do Quốc gia | LNP
AU Tự do ~ |  | Liberal Party of Australia | 1944 | en
AU Xanh ~ |  | Australian Greens | 1992 | en
FJ Fiji Trên hết; =FijiFirst
FJ =Liên minh Nhân dân Fiji; Liên minh Nhân dân ~ |  | People's Alliance | 2021
FJ =Liên đoàn Dân tộc Fiji | NFP
FJ Tự do Dân chủ Xã hội | SODELPA
GL =Demokraatit
GL =Inuit Ataqatigiit | IA
GL =Naleraq
GL =Siumut; Tiến lên Siumut; Tiến lên ~
NZ ACT; ACT New Zealand |  | ACT New Zealand | 1994 | en
NZ =Công đảng ~; Lao động ~ |  | New Zealand Labour Party | 1916 | en
NZ Maori; Māori; =Te Pāti Māori; =Te Pati Maori |  | Te Pāti Māori | 2004
NZ =New Zealand Trên hết; =NZ First; New Zealand First; Nước New Zealand trên hết | NZF | New Zealand First | 1993 | en
NZ Quốc gia ~ |  | New Zealand National Party | 1936 | en
NZ Xanh ~ |  | Green Party of Aotearoa New Zealand | 1990 | en
PG Pangu; =Pangu Pati |  | Pangu Pati | 1967 | en
PG =Đại hội Nhân dân Quốc gia | PNC
WS Bảo vệ Nhân quyền | HRPP
WS FAST; Niềm tin vào Một Thượng đế của Samoa |  | FAST | 2020
`;
