/** Whose orders are words; of others ("Công an yêu cầu tài xế dừng xe") they are an act. */
export const ORDERS =
  /(?:^|[ .,])(?:Ban Bí thư|Bộ Chính trị|(?:Kiểm|[Cc]ơ quan kiểm) tra(?: Trung ương)?|Thanh tra Chính phủ|Chính phủ|Quốc hội|Liên [Hh]ợp [Qq]uốc|AU|EU|ASEAN|NATO|WHO|IMF) (?:(?:cũng|đã|còn) )?$/u;
