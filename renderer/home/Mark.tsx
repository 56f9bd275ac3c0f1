// The product's mark: the three lines of a service blueprint, solid, dashed and dotted.

export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
      <rect x="1" y="1" width="22" height="22" rx="6" fill="var(--accent)" />
      <g stroke="var(--on-accent)" strokeWidth="2" strokeLinecap="round">
        <path d="M6 7.5h12" />
        <path d="M6 12h12" strokeDasharray="3.5 4.75" />
        <path d="M6 16.5h12" strokeDasharray="0.01 4" />
      </g>
    </svg>
  );
}
