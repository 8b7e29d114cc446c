/** Ends in a number of at least five digits, with or without letters before it: what most Vietnamese CMS write. */
const NUMBERED = /-[a-z]{0,5}\d{5,}(?:-[a-z]+)?\.[a-z]{3,5}$/i;
/** VCCorp: 17 digits or more. */
const AFCBC = /-\d{15,}\.(?:html?|chn)$/;

/**
 * What the addresses of articles look like, by portal: meets the path of every article that we know of, of earlier years too; sections and home
 * do not meet it. Apart from the hosts, which more places need than the gate.
 */
export const articleAddresses: Readonly<Record<string, RegExp>> = {
  // Until 2022: …-663399/, …/item/42990302-….html; long forms on special.nhandan.vn
  nhandan: /-?post\d+\.(?:html?|amp)$|-\d{6,}\/?$|\/item\/\d{6,}-[^/]+\.html$|^\/[\w-]{12,}\/index\.html$/,
  kinhtedothi: /[-.]\d{4,}\.html?$|\.html?$/,
  thoidai: NUMBERED,
  vnexpress: /-\d{7,}\.html$/,
  tuoitre: AFCBC,
  // Until 2022: post1460123.html, 1234567.html
  thanhnien: /-\d{15,}\.html?$|-(?:post)?\d{6,8}\.html$/,
  // Ten digits until 2015
  dantri: /-\d{10,}\.html?$/,
  vietnamnet: /-\d{6,}\.html$/,
  baochinhphu: /-\d{15,}\.html?$|\/\d{5,}\.vgp$/,
  vov: /-?(?:post)?\d{5,}\.vov$/,
  vtv: /-\d{12,}\.html?$/,
  laodong: /-\d{5,}\.ldo$/,
  tienphong: /-(?:post)?\d{6,}\.(?:tpo|amp|html?)$/,
  vietnamplus: /-?post\d+\.(?:html?|amp|vnp)$|\/\d{5,}\.vnp$/,
  baotintuc: AFCBC,
  qdnd: /-\d{5,}$/,
  sggp: /-(?:post)?\d{5,}\.(?:html?|amp)$/,
  plo: /-(?:post)?\d{5,}\.(?:html?|amp)$/,
  nld: AFCBC,
  baoquocte: NUMBERED,
  znews: /-post\d+\.html$/,
  kenh14: AFCBC,
  cafef: AFCBC,
  soha: AFCBC,
  '24h': /-c\d+a\d+\.html$/,
  hanoimoi: /-[a-z]{0,5}\d{5,}\.html?$|\/\d{5,}\/[\w-]{12,}$/i,
  cand: /-i?\d{5,}\/?$/,
  daibieunhandan: /-(?:post)?\d{5,}\.html$|-i\d{5,}\/?$/,
  dangcongsan: /-\d{5,}\.html$|\.html$/,
  baodautu: /-d\d{5,}\.html$/,
  thoibaonganhang: NUMBERED,
  bbc: /\/vietnamese\/(?:articles\/\w{8,}|[\w-]*-?\d{7,}|[\w/]+\/\d{6}_\w+)$/,
  voatiengviet: /\/a\/[^/]+\/?\d*\.html$/,
  rfi: /\/vi\/.+\/\d{8}-/,
};
