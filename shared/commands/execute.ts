// Runs a command and, in the same undo step, every behavior. Each gets its own pass over the result of the one before,
// so that behaviors compare finished blueprints by identity; the passes' patches are joined into one step, and their
// inverses in reverse order, so that undo is exact.

import { enablePatches, produce, produceWithPatches } from 'immer';
import type { Draft, Patch } from 'immer';
import { behaviors } from '../behaviors/list';
import type { Blueprint } from '../blueprint/records';
import { MOST } from '../blueprint/sizeLimits';
import { tooMuch } from '../blueprint/tooMuch';
import type { Label } from '../history/label';
import { err, ok } from '../lib/result';
import type { Result } from '../lib/result';
import type { Command } from './command';

enablePatches();

/** What a command did. No patches: nothing changed (the blueprint is the same object), and there is nothing to undo. */
export interface Execution {
  readonly blueprint: Blueprint;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

type Change = (draft: Draft<Blueprint>) => void;

function further(execution: Execution, change: Change): Execution {
  const [blueprint, patches, inverse] = produceWithPatches(execution.blueprint, change);
  if (patches.length === 0) return execution;
  return {
    blueprint,
    patches: [...execution.patches, ...patches],
    inverse: [...inverse, ...execution.inverse],
  };
}

/**
 * Runs the command with its consequences.
 * @param check called with the result, to throw where it breaks an invariant (in development and tests)
 * @returns why the command refuses, as an error
 */
export function executeCommand<Args>(
  blueprint: Blueprint,
  command: Command<Args>,
  args: Args,
  check?: (blueprint: Blueprint) => void,
): Result<Execution, Label> {
  const refusal = command.can(blueprint, args);
  if (refusal) return err(refusal);
  const start: Execution = { blueprint, patches: [], inverse: [] };
  let execution = further(start, (draft) => command.run(draft, args));
  if (execution === start) return ok(start);
  for (const behavior of behaviors) {
    const after = execution.blueprint;
    execution = further(execution, (draft) => behavior.apply(blueprint, after, draft));
  }
  check?.(execution.blueprint);
  // What can be made must be possible to open again.
  const what = tooMuch(blueprint, execution.blueprint, execution.patches);
  return what ? err({ key: 'format.most', params: { what, most: MOST[what] } }) : ok(execution);
}

/** What `executeCommand` would make of the blueprint, without the means to undo it: for previews while dragging. */
export function previewCommand<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Result<Blueprint, Label> {
  const refusal = command.can(blueprint, args);
  if (refusal) return err(refusal);
  let result = produce(blueprint, (draft: Draft<Blueprint>) => command.run(draft, args));
  if (result === blueprint) return ok(result);
  for (const behavior of behaviors) {
    const after = result;
    result = produce(after, (draft: Draft<Blueprint>) => behavior.apply(blueprint, after, draft));
  }
  return ok(result);
}
