/** Tokens `from` to `to` (exclusive) that say what somebody is: "Phó Chủ tịch Quốc hội". */
export interface RoleSpan {
  from: number;
  to: number;
  /** What it is of, told behind the name: `Role.of`. */
  of?: string;
}
