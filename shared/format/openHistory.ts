// Checks that a file's history belongs to its blueprint: everything can be undone, leads to a sound blueprint, and from
// there back to the one in the file. A history that fails this would undo into nonsense one day; it is left out, and
// the person is told.

import type { Patch } from 'immer';
import { changedRecords } from '../blueprint/changes';
import { violations } from '../blueprint/invariants';
import type { Blueprint, Buckets } from '../blueprint/records';
import { MOST } from '../blueprint/sizeLimits';
import type { BranchEntry, History } from '../history/history';
import { goTo } from '../history/walk';
import { translator } from '../i18n/translator';
import type { MessageKey } from '../i18n/messages';
import { sameValue } from '../lib/sameValue';
import { checkShape } from './checkShape';
import { historyFromFile } from './historyInFile';
import { LIMITS } from './limits';
import { blueprintSchema, historySchema } from './schema';

/** Twice what is written. */
const MOST_ENTRIES = 1_000;

/** The history, or null where it does not fit the blueprint. */
export function openHistory(raw: unknown, blueprint: Blueprint): History | null {
  if (isTooLarge(raw)) return null;
  const shape = checkShape(historySchema, raw);
  if (!shape.data) return null;
  try {
    const history = historyFromFile(shape.data as History);
    return fits(history, blueprint) ? history : null;
  } catch {
    // A patch leads to a place that isn't there, or builds something that can't be looked at.
    return null;
  }
}

/** So large a history is none of ours; undoing it could take for ever. */
function isTooLarge(raw: unknown): boolean {
  const entries = (raw as { entries?: unknown } | null)?.entries;
  return Array.isArray(entries) && (entries.length > MOST_ENTRIES || JSON.stringify(entries).length > LIMITS.history);
}

/** A list that was made long by its length alone holds nothing, yet is walked from end to end. */
function lengthensLists(history: History): boolean {
  return history.entries.some((entry) => [...entry.patches, ...waysBack(entry)].some(({ path, value }) =>
    path.at(-1) === 'length' && !(typeof value === 'number' && value >= 0 && value <= MOST.steps)));
}

/** Also those of the steps that it merged. */
function waysBack({ inverse, branch }: BranchEntry): readonly Patch[] {
  return branch ? [...inverse, ...branch.patches, ...branch.entries.flatMap(waysBack)] : inverse;
}

function fits(history: History, blueprint: Blueprint): boolean {
  if (history.position > history.entries.length) return false;
  if (new Set(history.entries.map((entry) => entry.id)).size < history.entries.length) return false;
  if (lengthensLists(history) || !labelsCanBeRead(history)) return false;
  const start = goTo(history, blueprint, 0);
  if (!isSound(start.document, blueprint)) return false;
  const back = goTo(start.history, start.document, history.position);
  if (!sameValue(back.document, blueprint)) return false;
  return isSound(goTo(history, blueprint, history.entries.length).document, blueprint);
}

function isSound(state: Blueprint, known: Blueprint): boolean {
  if (state === known) return true;
  // Records that are the known blueprint's own have been checked with it.
  const partly = { ...state, cards: changed(known.cards, state.cards), connectors: changed(known.connectors, state.connectors) };
  return blueprintSchema.safeParse(partly).success && violations(state).length === 0;
}

function changed<T extends { id: string }>(known: Buckets<T>, state: Buckets<T>): Record<string, T> {
  const records: Record<string, T> = {};
  for (const { after } of changedRecords(known, state)) {
    if (after) records[after.id] = after;
  }
  return records;
}

const english = translator('en');

/** Steps of a later version may have names that this one can't show. */
function labelsCanBeRead(history: History): boolean {
  return history.entries.every(({ label }) => english(label.key as MessageKey, label.params) !== '');
}
