// Runs the checks over a blueprint. What lies in hidden lanes is not in the picture, so nothing is found there, though it
// counts for what is. Findings come in the order of the checks, each check's in reading order.

import { cardOf, connectorOf, isLeftOut } from '../blueprint/queries';
import type { Blueprint, CardId } from '../blueprint/records';
import type { SelectionRef } from '../history/history';
import type { Check, Finding, Found } from './check';
import { checks } from './list';
import { checkedBlueprint } from './view';
import type { CheckedBlueprint, CheckOptions } from './view';

/** Everything that the checks find, ignored findings too. */
export function runChecks(blueprint: Blueprint, options?: CheckOptions): Finding[] {
  const view = checkedBlueprint(blueprint, options);
  return checks.flatMap((check) => runCheck(check, view));
}

/** The same in slices: the first makes the view, every further one runs one check. */
export function* runChecksInSlices(blueprint: Blueprint, options?: CheckOptions): Generator<undefined, readonly Finding[]> {
  const view = checkedBlueprint(blueprint, options);
  const findings: Finding[] = [];
  for (const check of checks) {
    yield undefined;
    findings.push(...runCheck(check, view));
  }
  return findings;
}

/** What one check finds. */
export function runCheck(check: Check, view: CheckedBlueprint): Finding[] {
  const findings: Finding[] = [];
  for (const found of check.find(view)) {
    const at = found.at.filter((ref) => isInPicture(view.blueprint, ref));
    if (at.length > 0 || found.at.length === 0) findings.push(finding(check, found, at));
  }
  return findings;
}

function finding({ id, severity }: Check, found: Found, at: readonly SelectionRef[]): Finding {
  return {
    check: id,
    key: `${id}:${found.key ?? placeKey(found.at[0])}`,
    severity: found.severity ?? severity,
    at,
    reason: found.reason,
    ...(found.fix && { fix: found.fix }),
    ...(found.help && { help: found.help }),
  };
}

function placeKey(ref: SelectionRef | undefined): string {
  if (!ref) return 'blueprint';
  return ref.type === 'cell' ? `cell:${ref.lane}:${ref.step}` : `${ref.type}:${ref.id}`;
}

function isInPicture(blueprint: Blueprint, ref: SelectionRef): boolean {
  if (ref.type === 'cell') return !blueprint.lanes[ref.lane]?.hidden;
  if (ref.type === 'lane') return !blueprint.lanes[ref.id]?.hidden;
  if (ref.type === 'card') return cardIsInPicture(blueprint, ref.id);
  if (ref.type !== 'connector') return true;
  const connector = connectorOf(blueprint, ref.id);
  return !connector || [connector.from, connector.to].every((id) => cardIsInPicture(blueprint, id));
}

/** A card that does not exist hides nothing: a connector that dangles has to be found. */
function cardIsInPicture(blueprint: Blueprint, id: CardId): boolean {
  const card = cardOf(blueprint, id);
  return !card || !isLeftOut(blueprint, card);
}
