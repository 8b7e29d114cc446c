/**
 * The portals that are read without asking: where they live. Import-light: the build and
 * the gate at document_start read this file and nothing else.
 */
export interface PortalHost {
  /** File name of the portal's selectors beside this file. */
  id: string;
  host: string;
  /** Path prefix of the Vietnamese edition on international sites. */
  path?: string;
}

export const portalHosts: readonly PortalHost[] = [
  { id: 'nhandan', host: 'nhandan.vn' },
  { id: 'kinhtedothi', host: 'kinhtedothi.vn' },
  { id: 'thoidai', host: 'thoidai.com.vn' },
  { id: 'vnexpress', host: 'vnexpress.net' },
  { id: 'tuoitre', host: 'tuoitre.vn' },
  { id: 'thanhnien', host: 'thanhnien.vn' },
  { id: 'dantri', host: 'dantri.com.vn' },
  { id: 'vietnamnet', host: 'vietnamnet.vn' },
  { id: 'baochinhphu', host: 'baochinhphu.vn' },
  { id: 'vov', host: 'vov.vn' },
  { id: 'vtv', host: 'vtv.vn' },
  { id: 'laodong', host: 'laodong.vn' },
  { id: 'tienphong', host: 'tienphong.vn' },
  { id: 'vietnamplus', host: 'vietnamplus.vn' },
  { id: 'baotintuc', host: 'baotintuc.vn' },
  { id: 'qdnd', host: 'qdnd.vn' },
  { id: 'sggp', host: 'sggp.org.vn' },
  { id: 'plo', host: 'plo.vn' },
  { id: 'nld', host: 'nld.com.vn' },
  { id: 'baoquocte', host: 'baoquocte.vn' },
  { id: 'znews', host: 'znews.vn' },
  { id: 'kenh14', host: 'kenh14.vn' },
  { id: 'cafef', host: 'cafef.vn' },
  { id: 'soha', host: 'soha.vn' },
  { id: '24h', host: '24h.com.vn' },
  { id: 'hanoimoi', host: 'hanoimoi.vn' },
  { id: 'cand', host: 'cand.com.vn' },
  { id: 'daibieunhandan', host: 'daibieunhandan.vn' },
  { id: 'dangcongsan', host: 'dangcongsan.vn' },
  { id: 'baodautu', host: 'baodautu.vn' },
  { id: 'thoibaonganhang', host: 'thoibaonganhang.vn' },
  { id: 'bbc', host: 'bbc.com', path: '/vietnamese' },
  { id: 'voatiengviet', host: 'voatiengviet.com' },
  { id: 'rfi', host: 'rfi.fr', path: '/vi' },
];

/** Match patterns for the manifest. */
export const portalMatches: string[] = portalHosts.map(({ host, path }) => `https://*.${host}${path ?? ''}/*`);

/** The portal that a URL belongs to, or nothing. */
export function portalHostOf(url: string): (PortalHost & { pathname: string }) | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  const { hostname, pathname } = parsed;
  const found = portalHosts.find(
    ({ host, path = '' }) =>
      (hostname === host || hostname.endsWith(`.${host}`)) && (pathname === path || pathname.startsWith(`${path}/`)),
  );
  return found && { ...found, pathname };
}
