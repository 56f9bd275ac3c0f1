// How grave a finding is, by shape and colour.

import { CircleAlert, Lightbulb, TriangleAlert } from 'lucide-react';
import type { Severity } from '#shared/checks/check';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Lightbulb };

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon className={`severity severity-${severity}`} size={15} strokeWidth={1.9} aria-hidden />;
}
