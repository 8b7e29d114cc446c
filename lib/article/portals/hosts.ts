/**
 * The portals that are read without asking: where they live and what the address of an article looks like. Import-light: the build and
 * the gate at document_start read this file and nothing else.
 */
export interface PortalHost {
  /** File name of the portal's selectors beside this file. */
  id: string;
  host: string;
  /** Path prefix of the Vietnamese edition on international sites. */
  path?: string;
  /** Meets the path of every article that we know of; sections and home do not meet it. */
  article: RegExp;
}

/** Ends in a number of at least five digits, with or without letters before it: what most Vietnamese CMS write. */
const NUMBERED = /-[a-z]{0,5}\d{5,}(?:-[a-z]+)?\.[a-z]{3,5}$/i;
/** VCCorp: 17 digits or more. */
const AFCBC = /-\d{15,}\.(?:html?|chn)$/;
const CMS_BODY = /-?post\d+\.(?:html?|amp|vnp|tpo|vov)$/;

export const portalHosts: readonly PortalHost[] = [
  { id: 'nhandan', host: 'nhandan.vn', article: CMS_BODY },
  { id: 'kinhtedothi', host: 'kinhtedothi.vn', article: /[-.]\d{4,}\.html?$|\.html?$/ },
  { id: 'thoidai', host: 'thoidai.com.vn', article: NUMBERED },
  { id: 'vnexpress', host: 'vnexpress.net', article: /-\d{7,}\.html$/ },
  { id: 'tuoitre', host: 'tuoitre.vn', article: AFCBC },
  { id: 'thanhnien', host: 'thanhnien.vn', article: AFCBC },
  { id: 'dantri', host: 'dantri.com.vn', article: AFCBC },
  { id: 'vietnamnet', host: 'vietnamnet.vn', article: /-\d{6,}\.html$/ },
  { id: 'baochinhphu', host: 'baochinhphu.vn', article: AFCBC },
  { id: 'vov', host: 'vov.vn', article: /-?(?:post)?\d{5,}\.vov$/ },
  { id: 'vtv', host: 'vtv.vn', article: /-\d{12,}\.html?$/ },
  { id: 'laodong', host: 'laodong.vn', article: /-\d{5,}\.ldo$/ },
  { id: 'tienphong', host: 'tienphong.vn', article: CMS_BODY },
  { id: 'vietnamplus', host: 'vietnamplus.vn', article: CMS_BODY },
  { id: 'baotintuc', host: 'baotintuc.vn', article: AFCBC },
  { id: 'qdnd', host: 'qdnd.vn', article: /-\d{5,}$/ },
  { id: 'sggp', host: 'sggp.org.vn', article: CMS_BODY },
  { id: 'plo', host: 'plo.vn', article: CMS_BODY },
  { id: 'nld', host: 'nld.com.vn', article: AFCBC },
  { id: 'baoquocte', host: 'baoquocte.vn', article: NUMBERED },
  { id: 'znews', host: 'znews.vn', article: /-post\d+\.html$/ },
  { id: 'kenh14', host: 'kenh14.vn', article: AFCBC },
  { id: 'cafef', host: 'cafef.vn', article: AFCBC },
  { id: 'soha', host: 'soha.vn', article: AFCBC },
  { id: '24h', host: '24h.com.vn', article: /-c\d+a\d+\.html$/ },
  { id: 'hanoimoi', host: 'hanoimoi.vn', article: NUMBERED },
  { id: 'cand', host: 'cand.com.vn', article: /-i\d{5,}\/?$/ },
  { id: 'daibieunhandan', host: 'daibieunhandan.vn', article: /-(?:post)?\d{5,}\.html$/ },
  { id: 'dangcongsan', host: 'dangcongsan.vn', article: /-\d{5,}\.html$|\.html$/ },
  { id: 'baodautu', host: 'baodautu.vn', article: /-d\d{5,}\.html$/ },
  { id: 'thoibaonganhang', host: 'thoibaonganhang.vn', article: NUMBERED },
  { id: 'bbc', host: 'bbc.com', path: '/vietnamese', article: /\/vietnamese\/(?:articles\/\w{8,}|[\w-]*-?\d{7,})$/ },
  { id: 'voatiengviet', host: 'voatiengviet.com', article: /\/a\/[^/]+\/?\d*\.html$/ },
  { id: 'rfi', host: 'rfi.fr', path: '/vi', article: /\/vi\/.+\/\d{8}-/ },
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
