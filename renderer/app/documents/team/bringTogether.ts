// The file holds something else than this document knows: theirs takes its place where nothing here is unsaved, and else
// both are merged. What clashes is asked where somebody waits for an answer, and marked where nobody does. Whatever comes
// of it, the document is complete at each moment, and saving goes on from what the file holds.

import type { Choices } from '#shared/merge/clash';
import type { Merge } from '#shared/merge/mergeBlueprints';
import { settle } from '#shared/merge/mergeBlueprints';
import type { DocumentsEnvironment, OpenDocument } from '../openDocument';
import { takeMerged, takeOver } from './adoptTheirs';
import { inTurn } from './inTurn';
import { keepCopy } from './keepCopy';
import { isOlder, mayTakeOver, mergeOf } from './mergeOf';
import { noteChanges, noteClashes } from './outsideNotes';
import { readTheirs, type TheirVersion } from './theirVersion';
import { isFree, whenFree } from './whenFree';

/**
 * `reloaded`: the document is what the file holds. `merged`: it has both, unsaved. `open`: clashes are left to be settled.
 * `impossible`: what the file holds can't be merged; somebody has to decide.
 */
export type Together = 'reloaded' | 'merged' | 'open' | 'impossible';

/** @param settleLater called when the person wants to settle clashes that were only marked; null: they are asked at once */
export function bringTogether(environment: DocumentsEnvironment, document: OpenDocument, settleLater: (() => void) | null): Promise<Together> {
  return inTurn(document, async () => {
    for (;;) {
      await whenFree(environment, document);
      const theirs = await readTheirs(environment, document);
      if (!theirs) return 'impossible';
      // From here on the journal is that of both, so it has to hold all that is mine.
      await document.journal.flush();
      // The first look that finds nothing half done goes on without a pause.
      if (isFree(environment, document)) return together(environment, document, theirs, settleLater);
    }
  });
}

async function together(
  environment: DocumentsEnvironment, document: OpenDocument, theirs: TheirVersion, settleLater: (() => void) | null,
): Promise<Together> {
  const { blueprint, fileHash } = document.editor.document.getState();
  if (theirs.file?.hash === fileHash) return document.editor.isDirty() ? 'merged' : 'reloaded';
  if (mayTakeOver(document, theirs)) {
    takeOver(document, theirs);
    noteChanges(environment, document, theirs, blueprint, 'outside.reloaded');
    return 'reloaded';
  }
  if (theirs.file?.onDisk.newer) document.onDisk.setState(theirs.file.onDisk, true);
  if (theirs.file?.onDisk.newer || theirs.blueprint.id !== blueprint.id) return 'impossible';
  const merge = mergeOf(document, theirs);
  if (merge.clashes.length === 0) return merged(environment, document, theirs, merge.merged);
  if (!settleLater) return askClashes(environment, document, theirs, merge);
  document.outside.setState({ clashes: merge.clashes.length });
  noteClashes(document, theirs, merge.clashes.length, settleLater);
  return 'open';
}

function merged(environment: DocumentsEnvironment, document: OpenDocument, theirs: TheirVersion, result: Merge['merged']): Together {
  const { blueprint, file } = document.editor.document.getState();
  const older = isOlder(document, theirs, result);
  takeMerged(document, theirs, result);
  if (older) environment.toasts.show({ text: environment.translate()('outside.older', { name: file?.name ?? theirs.from }) });
  else noteChanges(environment, document, theirs, blueprint, 'outside.merged');
  return 'merged';
}

/** Asks until everything is settled, or it is left for later. */
export async function askClashes(environment: DocumentsEnvironment, document: OpenDocument, theirs: TheirVersion, first: Merge): Promise<Together> {
  const { editor, outside } = document;
  let merge = first;
  for (;;) {
    const { choices } = outside.getState();
    const answer = await environment.dialogs.ask('merge', { merge, by: theirs.by, environment: editor.environment, choices, mayCopy: theirs.file !== null });
    if (answer.type !== 'settled') outside.setState({ choices: answer.choices });
    if (answer.type === 'later') {
      if (theirs.file) outside.setState({ clashes: merge.clashes.length });
      return 'open';
    }
    if (answer.type === 'copy') {
      if (!(await keepCopy(environment, document))) continue;
      takeOver(document, theirs);
      return 'reloaded';
    }
    // Nothing changes behind the question as a rule; where it did, the same answers hold for the merge as it is now.
    if (editor.document.getState().blueprint === merge.mine) return merged(environment, document, theirs, settle(merge, answer.choices));
    merge = mergeOf(document, theirs);
    outside.setState({ choices: answer.choices });
    if (isSettled(merge, answer.choices)) return merged(environment, document, theirs, settle(merge, answer.choices));
  }
}

function isSettled({ clashes }: Merge, choices: Choices): boolean {
  return clashes.every(({ id }) => Object.hasOwn(choices, id));
}
