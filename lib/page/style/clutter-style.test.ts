import { describe, expect, it } from 'vitest';
import { commonClutter } from '../../article/portals/common-clutter.ts';
import { portals } from '../../article/portals/index.ts';
import { hostTokens } from '../clutter/host-tokens.ts';
import { clutterStyle } from './clutter-style.ts';

describe('clutterStyle', () => {
  it('does nothing without the attribute on the root, and holds each rule under its own host', () => {
    const style = clutterStyle(portals);
    for (const line of style.split('\n'))
      expect(line).toMatch(/^(?::is\(:root\[data-doc-ro~="[a-z0-9.-]+"\]|:root\[data-doc-ro\*="\."\])/);
    for (const portal of portals.filter(({ clutter }) => clutter.length > commonClutter.length))
      expect(style).toContain(`[data-doc-ro~="${portal.hosts[0]}"]`);
  });

  it('names a subdomain by the portal that it belongs to', () => {
    expect(hostTokens('special.nhandan.vn').split(' ')).toEqual(['special.nhandan.vn', 'nhandan.vn', 'vn']);
  });
});
