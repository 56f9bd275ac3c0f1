// The list of findings: by check, the checks with the gravest first, and only those that the person asks for.

import { cardOf, connectorOf, phaseOfStep } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { CheckId, Finding, Severity } from '#shared/checks/check';
import type { SelectionRef } from '#shared/history/history';
import { refKey, type Selection } from '../../editor/selection/selection';

export interface FindingGroup {
  /** Of one check, and one severity of it. */
  readonly key: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** In the order of the findings: the gravest first, then by check. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { check, severity } = finding;
    const key = `${severity} ${check}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { key, check, severity, findings: [finding] });
  }
  return [...groups.values()];
}

/** Everything that a place lies in: a card in its lane, step and phase; a connector at its ends too. */
function* around(blueprint: Blueprint, ref: SelectionRef): Generator<SelectionRef> {
  yield ref;
  if (ref.type === 'connector') {
    const connector = connectorOf(blueprint, ref.id);
    if (connector) for (const id of [connector.from, connector.to]) yield { type: 'card', id };
  }
  if (ref.type === 'lane' || ref.type === 'phase' || ref.type === 'connector') return;
  const cell = ref.type === 'card' ? cardOf(blueprint, ref.id) : ref;
  const step = ref.type === 'step' ? ref.id : cell && 'step' in cell ? cell.step : undefined;
  if (cell && 'lane' in cell) {
    yield { type: 'lane', id: cell.lane };
    yield { type: 'cell', lane: cell.lane, step: cell.step };
  }
  if (step === undefined) return;
  yield { type: 'step', id: step };
  const phase = phaseOfStep(blueprint, step);
  if (phase) yield { type: 'phase', id: phase.id };
}

/** Whether it is about what is selected, or about something in it. */
export function concernsSelection(blueprint: Blueprint, { at }: Finding, selection: Selection): boolean {
  const keys = new Set(selection.map(refKey));
  return at.some((place) => [...around(blueprint, place)].some((ref) => keys.has(refKey(ref))));
}
