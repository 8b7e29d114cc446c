/** Tokens `from` to `to` (exclusive) that say what somebody is: "Phó Chủ tịch Quốc hội". */
export interface RoleSpan {
  from: number;
  to: number;
}
