// What the checks have found in a document, as far as is known, and what of that somebody has decided to leave. Ignoring
// is a matter of the document and takes effect at once; what is found is known a moment after an edit.

import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { IgnoredFinding } from '#shared/blueprint/analysisRecords';
import type { Blueprint, BlueprintId } from '#shared/blueprint/records';
import type { Finding } from '#shared/checks/check';

export interface ChecksState {
  /** What was checked last; null before the first time. */
  readonly checked: Blueprint | null;
  /** All of it, the gravest first, then by check and in reading order; ignored ones too. */
  readonly findings: readonly Finding[];
  /** The linked blueprints whose files were looked for and are not there. */
  readonly missingFiles: ReadonlySet<BlueprintId>;
  /** The document that somebody waits to see checked, having mended something by the list; null: nobody has. */
  readonly awaited: Blueprint | null;
  /** The key of the finding that was gone to last. */
  readonly at: string | null;
}

export function createChecksStore(): StoreApi<ChecksState> {
  return createStore<ChecksState>(() => ({ checked: null, findings: [], missingFiles: new Set(), awaited: null, at: null }));
}

/** Found, but left on purpose. */
export interface LeftFinding {
  readonly record: IgnoredFinding;
  /** Absent: it is not found any more. */
  readonly finding?: Finding;
}

export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly ignored: readonly LeftFinding[];
}

const NONE: NonNullable<Blueprint['ignored']> = {};

const sorted = new WeakMap<readonly Finding[], { readonly ignored: object; readonly value: SortedFindings }>();

/** The same object while neither what is found nor what is ignored changes: overlay, panel and status line ask often. */
export function sortFindings({ findings }: Pick<ChecksState, 'findings'>, { ignored = NONE }: Pick<Blueprint, 'ignored'>): SortedFindings {
  const known = sorted.get(findings);
  if (known?.ignored === ignored) return known.value;
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const value = {
    open: findings.filter(({ key }) => !Object.hasOwn(ignored, key)),
    ignored: Object.values(ignored).map((record) => left(record, byKey.get(record.id))),
  };
  sorted.set(findings, { ignored, value });
  return value;
}

function left(record: IgnoredFinding, finding: Finding | undefined): LeftFinding {
  return finding ? { record, finding } : { record };
}
