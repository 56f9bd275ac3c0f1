// Brings the text of another file into an open document: a copy that a sync client has made of it. The document becomes
// what both say, as one undo step, and is saved like any other change.

import { mergeBlueprints } from '#shared/merge/mergeBlueprints';
import { commonBase } from '#shared/merge/commonBase';
import type { DocumentsEnvironment, OpenDocument } from '../openDocument';
import { takeMerged } from './adoptTheirs';
import { askClashes } from './bringTogether';
import { inTurn } from './inTurn';
import { noteChanges } from './outsideNotes';
import { theirsFromText } from './theirVersion';
import { whenFree } from './whenFree';

export interface OtherText {
  readonly text: string;
  /** Who saved it; empty where that is not known. */
  readonly by: string;
  /** What the file is called. */
  readonly name: string;
}

/** `open`: the person left the clashes for later, and nothing has changed. `impossible`: it is no version of this document. */
export function mergeWithText(environment: DocumentsEnvironment, document: OpenDocument, { text, by, name }: OtherText): Promise<'merged' | 'open' | 'impossible'> {
  return inTurn(document, async () => {
    const theirs = theirsFromText(text, by, name);
    await whenFree(environment, document);
    const mine = document.editor.document.getState();
    if (!theirs || theirs.blueprint.id !== mine.blueprint.id) return 'impossible';
    const merge = mergeBlueprints(commonBase(mine, theirs), mine.blueprint, theirs.blueprint);
    if (merge.clashes.length > 0) {
      const outcome = await askClashes(environment, document, theirs, merge);
      return outcome === 'merged' ? 'merged' : 'open';
    }
    takeMerged(document, theirs, merge.merged);
    noteChanges(environment, document, theirs, mine.blueprint, 'outside.merged');
    return 'merged';
  });
}
