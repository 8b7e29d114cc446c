/**
 * The host and every host that it belongs to, in words for an attribute: "special.nhandan.vn nhandan.vn vn". A style sheet rule can so
 * name the portal by its registrable host, and the tiny script at the gate needs no list of portals.
 */
export function hostTokens(hostname: string): string {
  const parts = hostname.split('.');
  return parts.map((_, i) => parts.slice(i).join('.')).join(' ');
}
