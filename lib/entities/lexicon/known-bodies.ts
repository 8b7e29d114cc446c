/** Bodies that everyone knows by their letters, and papers and a union that stand before who leads them: "Tổng Biên tập Granma Otto Weiss". */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  'ASEAN EU NATO LHQ WHO IMF WTO OPEC UNESCO UNICEF FIFA UEFA AFC IOC IAEA ICC ICJ FBI CIA NASA Fed ECB FDA CDC ADB BRICS OECD UNDP UNHCR UNRWA FAO ILO IEA OSCE WEF Granma Akahata Pravda Keidanren'.split(
    ' ',
  ),
);

/** Treaties and declarations that go by their letters, and are no bodies: "ứng xử tại Biển Đông (COC)". */
export const TREATIES: ReadonlySet<string> = new Set('DOC COC JCPOA UNCLOS CPTPP TPP EVFTA RCEP NPT INF'.split(' '));
