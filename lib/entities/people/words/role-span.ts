/** Tokens `from` to `to` (exclusive) that say what somebody is: "Phó Chủ tịch Quốc hội". */
export interface RoleSpan {
  from: number;
  to: number;
  /** A comma parts it from the name: it may be another's. */
  isApart?: boolean;
}
