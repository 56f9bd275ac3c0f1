// What must hold for every merge, checked on one triple of blueprints. Each function says what is wrong, or nothing.

import { violations } from '../../../shared/blueprint/invariants';
import type { Blueprint } from '../../../shared/blueprint/records';
import { parseFile } from '../../../shared/format/parseFile';
import { serializeFile } from '../../../shared/format/serializeFile';
import { sameValue } from '../../../shared/lib/sameValue';
import type { Choice, Clash } from '../../../shared/merge/clash';
import { mergeBlueprints, settle } from '../../../shared/merge/mergeBlueprints';
import type { Merge } from '../../../shared/merge/mergeBlueprints';
import { lossesOf } from './mergeLosses';
import { lostOrders } from './mergeOrders';

/** Everything that is wrong with merging these three. */
export function brokenLaws(base: Blueprint, mine: Blueprint, theirs: Blueprint, pick: (n: number) => number): string[] {
  const merge = mergeBlueprints(base, mine, theirs);
  return [
    ...identities(base, mine),
    ...identities(base, theirs),
    ...soundness(merge.merged, 'as suggested'),
    ...symmetry(merge),
    ...lossesOf({ ...merge, base }, 'mine'),
    ...lossesOf({ ...merge, base }, 'theirs'),
    ...lostOrders({ ...merge, base }, 'mine'),
    ...lostOrders({ ...merge, base }, 'theirs'),
    ...soundness(settle(merge, randomChoices(merge.clashes, pick)), 'as chosen'),
    ...soundness(mergeBlueprints(null, mine, theirs).merged, 'two-way'),
  ];
}

function identities(base: Blueprint, a: Blueprint): string[] {
  const ways = { '(b,a,a)': [base, a, a], '(b,a,b)': [base, a, base], '(b,b,a)': [base, base, a], '(null,a,a)': [null, a, a] } as const;
  return Object.entries(ways).flatMap(([way, [b, m, t]]) => {
    const { merged, clashes } = mergeBlueprints(b, m, t);
    return sameValue(merged, a) && clashes.length === 0 ? [] : [`merge${way} is not a (${clashes.map((c) => c.id).join()})`];
  });
}

function soundness(merged: Blueprint, what: string): string[] {
  const found = violations(merged).map((v) => `${what}: ${v.code} ${v.place}`);
  const opened = parseFile(serializeFile({ blueprint: merged, history: null }));
  if (!opened.ok) return [...found, `${what}: the file does not open: ${JSON.stringify(opened.error)}`];
  return sameValue(opened.value.blueprint, merged) ? found : [...found, `${what}: the file is another`];
}

function symmetry({ base, mine, theirs, merged, clashes }: Merge): string[] {
  const turned = mergeBlueprints(base, theirs, mine);
  const ids = (list: readonly Clash[]) => list.map((clash) => clash.id).sort();
  if (!sameValue(ids(clashes), ids(turned.clashes))) return ['other clashes when theirs comes first'];
  if (clashes.length === 0) return sameValue(merged, turned.merged) ? [] : ['another result when theirs comes first'];
  const mineFirst = Object.fromEntries(clashes.map((clash): [string, Choice] => [clash.id, 'mine']));
  const theirsSecond = Object.fromEntries(clashes.map((clash): [string, Choice] => [clash.id, 'theirs']));
  const same = sameValue(settle({ base, mine, theirs, merged, clashes }, mineFirst), settle(turned, theirsSecond));
  return same ? [] : ['another result when theirs comes first and the same is chosen'];
}

function randomChoices(clashes: readonly Clash[], pick: (n: number) => number): Record<string, Choice> {
  return Object.fromEntries(clashes.map(({ id, choices }) => [id, choices[pick(choices.length)] as Choice]));
}
