// A connector kind as a small picture: its line and heads as the sheet draws them.

import type { ConnectorKindSpec } from '#shared/kinds/connectors/connectorKind';

const STRAIGHT = 'M3 9H15';
const BACK = 'M14 14V9A4 4 0 0 0 10 5H3.5';

export function KindIcon({ kind }: { readonly kind: ConnectorKindSpec }) {
  const y = kind.goesBack ? 5 : 9;
  const heads = kind.goesBack ? [`M6.5 ${y - 3}L3.5 ${y}L6.5 ${y + 3}`] : [`M12 ${y - 3}L15 ${y}L12 ${y + 3}`];
  if (kind.heads === 'both') heads.push(`M6 ${y - 3}L3 ${y}L6 ${y + 3}`);
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden>
      <path d={kind.goesBack ? BACK : STRAIGHT} strokeDasharray={kind.dash ? '2.6 3' : undefined} />
      {heads.map((d) => <path key={d} d={d} />)}
    </svg>
  );
}
