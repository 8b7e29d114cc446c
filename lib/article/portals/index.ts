import { haiTuH } from './24h.ts';
import { baochinhphu } from './baochinhphu.ts';
import { baodautu } from './baodautu.ts';
import { baoquocte } from './baoquocte.ts';
import { baotintuc } from './baotintuc.ts';
import { bbc } from './bbc.ts';
import { cafef } from './cafef.ts';
import { cand } from './cand.ts';
import { commonClutter } from './common-clutter.ts';
import { daibieunhandan } from './daibieunhandan.ts';
import { dangcongsan } from './dangcongsan.ts';
import { dantri } from './dantri.ts';
import { hanoimoi } from './hanoimoi.ts';
import { portalHostOf } from './hosts.ts';
import { kenh14 } from './kenh14.ts';
import { kinhtedothi } from './kinhtedothi.ts';
import { laodong } from './laodong.ts';
import { nhandan } from './nhandan.ts';
import { nld } from './nld.ts';
import { plo } from './plo.ts';
import type { Portal } from './portal.ts';
import { qdnd } from './qdnd.ts';
import { rfi } from './rfi.ts';
import { sggp } from './sggp.ts';
import { soha } from './soha.ts';
import { thanhnien } from './thanhnien.ts';
import { thoibaonganhang } from './thoibaonganhang.ts';
import { thoidai } from './thoidai.ts';
import { tienphong } from './tienphong.ts';
import { tuoitre } from './tuoitre.ts';
import { vietnamnet } from './vietnamnet.ts';
import { vietnamplus } from './vietnamplus.ts';
import { vnexpress } from './vnexpress.ts';
import { voatiengviet } from './voatiengviet.ts';
import { vov } from './vov.ts';
import { vtv } from './vtv.ts';
import { znews } from './znews.ts';

export { clutterSelectors, type Portal } from './portal.ts';

/** A new one is one file beside this, one line here and one in hosts.ts (docs/adding-a-portal.md). */
const files: readonly Portal[] = [
  haiTuH,
  baochinhphu,
  baodautu,
  baoquocte,
  baotintuc,
  bbc,
  cafef,
  cand,
  daibieunhandan,
  dangcongsan,
  dantri,
  hanoimoi,
  kenh14,
  kinhtedothi,
  laodong,
  nhandan,
  nld,
  plo,
  qdnd,
  rfi,
  sggp,
  soha,
  thanhnien,
  thoibaonganhang,
  thoidai,
  tienphong,
  tuoitre,
  vietnamnet,
  vietnamplus,
  vnexpress,
  voatiengviet,
  vov,
  vtv,
  znews,
];

/** Every portal that we know, with the clutter that all of them share. */
export const portals: readonly Portal[] = files.map((portal) => ({
  ...portal,
  clutter: [...portal.clutter, ...commonClutter],
}));

/** The portal of a URL, or nothing. */
export function portalOf(url: string): Portal | undefined {
  const id = portalHostOf(url)?.id;
  return id === undefined ? undefined : portals.find((portal) => portal.id === id);
}
