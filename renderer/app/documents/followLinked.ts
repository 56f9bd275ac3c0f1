// Keeps known whether the file of the linked blueprint can be found, for the checks. Only the shell can look; it is asked
// when the document opens, gets another file or another link, and whenever somebody comes back to the window, since files
// are moved elsewhere. Where nobody can tell, nothing is missing.

import type { Host } from '#shared/api/contract';
import type { BlueprintId } from '#shared/blueprint/records';
import type { Editor } from '../../editor/editor';

export interface LinkedEnvironment {
  readonly host: Host;
  /** Whether a document of that blueprint is open: then nobody has to look for it. */
  readonly isOpen: (id: BlueprintId) => boolean;
  /** Calls whenever it may be otherwise for reasons outside of the document; returns how to stop. */
  readonly onReturn: (call: () => void) => () => void;
}

/** Returns how to stop. */
export function followLinked({ host, isOpen, onReturn }: LinkedEnvironment, { document, checks }: Editor): () => void {
  let asked = 0;

  async function isMissing(): Promise<boolean> {
    const { blueprint: { linked }, file } = document.getState();
    if (!linked || !file || isOpen(linked.blueprint)) return false;
    const found = await host.request('linked.find', { handle: file.handle, blueprint: linked.blueprint, name: linked.name });
    return found.ok && found.value.file === null;
  }
  async function look(): Promise<void> {
    const mine = ++asked;
    const linkedIsMissing = await isMissing();
    // A later question has a later answer.
    if (mine === asked) checks.setState({ linkedIsMissing });
  }
  const stops = [
    onReturn(() => void look()),
    document.subscribe((now, before) => {
      if (now.blueprint.linked !== before.blueprint.linked || now.file !== before.file || now.fileHash !== before.fileHash) void look();
    }),
  ];
  void look();
  return () => {
    asked += 1;
    stops.forEach((stop) => stop());
  };
}
