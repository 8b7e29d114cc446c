/** Match patterns of the portals that are read without asking. */
const HOSTS = ['nhandan.vn', 'kinhtedothi.vn', 'thoidai.com.vn'];

export const portalMatches: string[] = HOSTS.map((host) => `https://*.${host}/*`);
