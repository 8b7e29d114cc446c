import type { ClutterRule } from './portal.ts';

/** A network or a way of naming that fills slots on Vietnamese pages. */
export interface AdSlot {
  /** Who fills it. */
  vendor: string;
  selector: string;
  /** As it stands on a page. */
  example: string;
  /** Where the name is known from. */
  source: string;
}

/** What a slot never holds: a box of a slot's name around a story is left alone. */
const NO_STORY = ':not(:has(p, h1, h2, article, figcaption))';

/**
 * The slots of the networks that work in Vietnam. Scripts fill them at any time, so that only a rule known beforehand hides them without a jump.
 */
export const adSlots: readonly AdSlot[] = [
  {
    vendor: 'Google',
    selector: '[id^="div-gpt-ad"], [id^="google_ads_"], [id^="gpt_unit_"], .google-auto-placed',
    example: '<div id="div-gpt-ad-1533713290952-0"></div>',
    source: 'saved pages (vnexpress), ABPVN',
  },
  {
    vendor: 'Google, eClick, CPX, Adop, PubPower',
    selector:
      'ins[class*="adsby"], ins:is([data-ad-slot], [data-ad-client], [data-zone], [data-key], [data-revive-zoneid])',
    example: '<ins class="adsbyeclick" data-zone="4281"></ins>',
    source: 'saved pages (vnexpress, baotintuc), ABPVN',
  },
  {
    vendor: 'Admicro',
    selector: 'zone, [id^="admzone"], [class^="vcc_admzone"], [id^="adm-slot"], [id^="adm_sticky"], #admbackground',
    example: '<zone id="lhybxnm4"></zone>',
    source: 'saved pages (tuoitre, nld, cafef, baotintuc), ABPVN',
  },
  {
    vendor: 'Admicro, older',
    selector: `[id^="zone-"]${NO_STORY}`,
    example: '<div id="zone-514487"></div>',
    source: 'ABPVN (yeah1)',
  },
  {
    vendor: 'VietNamNet',
    selector: '.vmcadszone, [id^="adzone"]',
    example: '<div id="adzone92" class="vmcadszone"></div>',
    source: 'saved pages (vietnamnet)',
  },
  {
    vendor: 'Adtima',
    selector: ':is([id^="adtima"], [class^="adtima"])',
    example: '<div class="adtima-inpage"></div>',
    source: 'the network’s name',
  },
  {
    vendor: 'MGID',
    selector: '[id*="ScriptRoot"], [data-type="_mgwidget"], [id^="mgid"]',
    example: '<div id="M123ScriptRootC456"></div>',
    source: 'filter lists',
  },
  {
    vendor: 'Taboola, Outbrain',
    selector: '[id^="taboola-"], .trc_related_container, .OUTBRAIN',
    example: '<div id="taboola-below-article-thumbnails"></div>',
    source: 'filter lists',
  },
  {
    vendor: 'Dable',
    selector: '[id^="dablewidget"]',
    example: '<div id="dablewidget_1l6rKd7z"></div>',
    source: 'saved pages, ABPVN (thanhnien)',
  },
  {
    vendor: 'Novaon, ANTS, Blueseed, Geniee, Yomedia, Innity, Criteo, Teads',
    selector:
      'div:is([id^="novaon"], [class^="novaon"], [id^="ants-"], [class^="ants-"], [id^="blueseed"], [class^="blueseed"], [id^="geniee"], [class^="geniee"], [id^="yomedia" i], [class^="yomedia" i], [id^="innity"], [id^="criteo"], [class^="teads-"])',
    example: '<div id="geniee_overlay_outer"></div>',
    source: 'the networks’ names',
  },
  {
    vendor: 'films: GliaPlayer, Unibots, Aniview, TPM',
    selector: '.gliaplayer-container, [id^="unibots"], [id^="aniBox"], [id^="aniview"], .tpm-unit, #tpmInpageContainer',
    example: '<div class="gliaplayer-container"></div>',
    source: 'saved pages (baotintuc), ABPVN (dantri)',
  },
  {
    vendor: 'frames of the networks',
    selector:
      'iframe:is([src*="doubleclick.net"], [src*="googlesyndication.com"], [src*="admicro.vn"], [src*="eclick.vn"], [src*="adtima"], [src*="mgid.com"], [src*="vads.net"], [id^="aswift_"])',
    example: '<iframe src="https://googleads.g.doubleclick.net/pagead/ads"></iframe>',
    source: 'filter lists',
  },
  {
    vendor: 'frames that a script writes itself',
    // An embedded film or map has an address, a title, or an address to come.
    selector:
      'iframe:is(:not([src]), [src=""], [src^="about:"], [src^="javascript:"]):not([srcdoc], [title], [data-src], [class*="video"], [class*="player"], [class*="embed"])',
    example: '<iframe width="300" height="250" scrolling="no"></iframe>',
    source: 'how networks put their adverts into a page',
  },
  {
    vendor: 'the portal itself, by the plain name',
    selector: `:is(div, section, aside, center):is([class~="ad"], [class~="ads"], [class~="adv"], [class~="qc"], [class~="advertisement"], [class~="adsense"], [class^="ads-"], [class*=" ads-"], [class^="ads_"], [class*=" ads_"], [class^="adv-"], [class*=" adv-"], [class^="adv_"], [class^="ad-slot"], [class^="ad-container"], [class^="qc-"], [class*=" qc-"], [class^="qc_"], [class*="quangcao"], [class*="quang-cao"], [class*="quang_cao"], [class*="banner-ads"], [class*="banner_ads"], [class*="block-ads"], [class~="sys-ads"], [class~="c-banner"], [class~="adbox"], [class~="bannertop"], [id^="ads-"], [id^="ads_"], [id^="adv-"], [id^="adv_"], [id^="qc-"], [id^="qc_"], [id*="quangcao"], [id*="quang-cao"])${NO_STORY}`,
    example: '<div class="banner_ads width_common"></div>',
    source: 'saved pages (vnexpress, baodautu, vov, dantri, cafef), ABPVN',
  },
];

const FILLED =
  'ins[class*="adsby"], zone, [id^="div-gpt-ad"], [id^="admzone"], [id^="google_ads_"], .vmcadszone, [id^="adzone"]';

/** A box that holds nothing but slots is one itself: it may keep a place free for them. */
const AROUND_A_SLOT = `:is(div, aside, section, center):has(> :is(${FILLED})):not(:has(> :not(${FILLED}, script, style, noscript, link)))`;

export const adRules: readonly ClutterRule[] = [
  ...adSlots.map(({ vendor, selector, source }) => ({ selector, reason: 'ad' as const, why: `${vendor}: ${source}` })),
  { selector: AROUND_A_SLOT, reason: 'ad', why: 'the place that is kept free around slots' },
];
