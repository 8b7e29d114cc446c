/** Saints' names that Vietnamese Catholics bear before their own, hyphens and blanks left out: "Giuse Nguyễn Văn Lam", "Đa Minh Trần Văn Hạnh". */
export const SAINTS: ReadonlySet<string> = new Set(
  (
    'giuse phêrô phaolô gioan baotixita gioanbaotixita maria anna têrêsa teresa antôn phanxicô xaviê máctinô martinô micae giacôbê ' +
    'augustinô tôma simon stêphanô luca matthêu mátthêu máccô batôlômêô anrê philípphê inhaxiô laurensô anphongsô bênêđictô bênađô ' +
    'emmanuel rôcô gioakim piô aloisiô clêmentê giêrônimô grêgôriô nicôla raphael gabriel đaminh vinhsơn vincentê cêcilia lucia ' +
    'catarina rosa mônica'
  ).split(' '),
);
