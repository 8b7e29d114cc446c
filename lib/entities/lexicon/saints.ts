/**
 * Saints' names that Vietnamese Catholics bear before their own, hyphens and blanks left out: "Giuse Nguyễn Văn Lam", "Đa Minh Trần Văn Hạnh".
 * Those with "ê" or "ô" tell themselves by that: "Phêrô".
 */
export const SAINTS: ReadonlySet<string> = new Set(
  'giuse gioan baotixita gioanbaotixita maria anna teresa micae simon luca emmanuel gioakim raphael gabriel đaminh vinhsơn lucia catarina rosa'.split(
    ' ',
  ),
);
