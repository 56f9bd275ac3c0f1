// What checking costs the page: slices and whole run of the very code that runs there, with every idle moment granted.

import { createStore } from 'zustand/vanilla';
import { createMeasurer } from '../../shared/scene/text/measurer';
import { checkedBlueprint } from '../../shared/checks/view';
import { runCheck } from '../../shared/checks/runChecks';
import { checks } from '../../shared/checks/list';
import { createEditor } from '../../renderer/editor/createEditor';
import { followChecks } from '../../renderer/editor/checks/followChecks';
import { createPreferences } from '../../renderer/editor/preferences';
import type { Blueprint } from '../../shared/blueprint/records';
import { generateBlueprint } from './generate';

export interface CheckTimes {
  /** ms */
  readonly slices: readonly number[];
  readonly findings: number;
  /** The check that took longest, and its ms. */
  readonly slowest: readonly [id: string, ms: number];
}

const measure = createMeasurer();

/** One run over a new blueprint, and each check alone. */
export function checkTimes(cards: number, seed: number): CheckTimes {
  const blueprint = generateBlueprint({ cards, connectors: cards, seed });
  const slices: number[] = [];
  let next: (() => void) | null = null;
  const take = (call: () => void) => {
    next = call;
    return () => void (next = null);
  };
  const editor = createEditor({
    createId: (prefix) => prefix, now: () => 0, measure, preferences: createPreferences(), prefersDark: createStore(() => ({ dark: false })),
  }, { blueprint });
  // The sheet is on screen before anything is checked, so texts are measured already.
  editor.scene();
  const stop = followChecks(editor, { later: (_, call) => take(call), idle: take, clock: () => performance.now() });
  while (next) {
    const call: () => void = next;
    next = null;
    const from = performance.now();
    call();
    slices.push(performance.now() - from);
  }
  stop();
  return { slices, findings: editor.checks.getState().findings.length, slowest: slowestOf(blueprint) };
}

function slowestOf(blueprint: Blueprint): readonly [string, number] {
  const view = checkedBlueprint(blueprint, { measure });
  const times = checks.map((check) => {
    const from = performance.now();
    runCheck(check, view);
    return [check.id, performance.now() - from] as const;
  });
  return times.sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
}
