/** Bodies that everyone knows by their letters. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  'ASEAN EU NATO LHQ WHO IMF WTO OPEC UNESCO UNICEF FIFA UEFA AFC IOC IAEA ICC ICJ FBI CIA NASA Fed ECB FDA CDC ADB BRICS OECD UNDP UNHCR UNRWA FAO ILO IEA OSCE WEF'.split(
    ' ',
  ),
);

/** Treaties and declarations that go by their letters, and are no bodies: "ứng xử tại Biển Đông (COC)". */
export const TREATIES: ReadonlySet<string> = new Set('DOC COC JCPOA UNCLOS CPTPP TPP EVFTA RCEP NPT INF'.split(' '));
