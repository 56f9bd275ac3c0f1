import { expect, test } from 'vitest';
import type { CheckId, Finding, Severity } from '#shared/checks/check';
import type { SelectionRef } from '#shared/history/history';
import { concernsSelection, groupFindings } from '../../../../../renderer/panels/checks/findingGroups';
import { smallBlueprint } from '../../../../support/blueprints';

function finding(check: CheckId, severity: Severity, at: readonly SelectionRef[] = []): Finding {
  return { check, severity, key: `${check}:${severity}`, at, reason: { key: 'checks.none' } };
}

test('findings are grouped by check and severity, in their order', () => {
  const groups = groupFindings([finding('B16', 'error'), finding('B04', 'warning'), finding('B16', 'error'), finding('B16', 'warning')]);
  expect(groups.map(({ key, findings }) => [key, findings.length])).toEqual([['error B16', 2], ['warning B04', 1], ['warning B16', 1]]);
});

test('a finding concerns what it is about, and what that lies in', () => {
  const blueprint = smallBlueprint();
  const about = (place: SelectionRef, ...selection: SelectionRef[]) => concernsSelection(blueprint, finding('B04', 'hint', [place]), selection);
  const card: SelectionRef = { type: 'card', id: 'c_3' };
  expect(about(card, card)).toBe(true);
  expect(about(card, { type: 'card', id: 'c_2' })).toBe(false);
  expect(about(card, { type: 'lane', id: 'l_3' })).toBe(true);
  expect(about(card, { type: 'step', id: 's_1' })).toBe(true);
  expect(about(card, { type: 'phase', id: blueprint.phaseOrder[0] as string })).toBe(true);
  expect(about(card, { type: 'phase', id: 'p_2' })).toBe(false);
  expect(about({ type: 'connector', id: 'x_2' }, card)).toBe(true);
  expect(about({ type: 'lane', id: 'l_3' }, card)).toBe(false);
  expect(about(card)).toBe(false);
});
