// Keeps known which files of linked blueprints can't be found, for the checks. Only the shell can look; it is asked
// when the document opens, gets another file or another link, and whenever somebody comes back to the window, since files
// are moved elsewhere. Where nobody can tell, nothing is missing.

import type { Host } from '#shared/api/contract';
import type { FileInfo } from '#shared/api/fields';
import type { FileLink } from '#shared/blueprint/analysisRecords';
import { fileLinks } from '#shared/blueprint/fileLinks';
import type { Blueprint, BlueprintId } from '#shared/blueprint/records';
import { sameValue } from '#shared/lib/sameValue';
import type { Editor } from '../../editor/editor';

export interface LinkedEnvironment {
  readonly host: Host;
  /** Whether a document of that blueprint is open: then nobody has to look for it. */
  readonly isOpen: (id: BlueprintId) => boolean;
  /** Calls whenever it may be otherwise for reasons outside of the document; returns how to stop. */
  readonly onReturn: (call: () => void) => () => void;
}

function sameLinks(a: Blueprint, b: Blueprint): boolean {
  if (a.linked !== b.linked || a.overview !== b.overview) return false;
  return a.phases === b.phases || sameValue(fileLinks(a), fileLinks(b));
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}

/** Returns how to stop. */
export function followLinked({ host, isOpen, onReturn }: LinkedEnvironment, { document, checks }: Editor): () => void {
  let asked = 0;

  async function isMissing({ blueprint, name }: FileLink, { handle }: FileInfo): Promise<boolean> {
    if (isOpen(blueprint)) return false;
    const found = await host.request('linked.find', { handle, blueprint, name });
    return found.ok && found.value.file === null;
  }
  async function look(): Promise<void> {
    const mine = ++asked;
    const { blueprint, file } = document.getState();
    const links = file ? fileLinks(blueprint) : [];
    const looked = await Promise.all(links.map(async ({ link }) => (file && (await isMissing(link, file)) ? [link.blueprint] : [])));
    const missing = new Set(looked.flat());
    // A later question has a later answer.
    if (mine === asked && !sameSet(missing, checks.getState().missingFiles)) checks.setState({ missingFiles: missing });
  }
  const stops = [
    onReturn(() => void look()),
    document.subscribe((now, before) => {
      if (!sameLinks(now.blueprint, before.blueprint) || now.file !== before.file || now.fileHash !== before.fileHash) void look();
    }),
  ];
  void look();
  return () => {
    asked += 1;
    stops.forEach((stop) => stop());
  };
}
