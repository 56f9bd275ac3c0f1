// The folder that the file dialog shows, and the way up from it. Folders are opaque handles, so the way up is found by
// asking each folder for its parent, once, and remembered while walking down.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileInfo, FolderEntry } from '#shared/api/fields';
import type { Host, HostError } from '#shared/api/contract';

export interface FolderView {
  /** From the topmost folder down to the one shown. */
  readonly trail: readonly FileInfo[];
  readonly entries: readonly FolderEntry[];
  readonly loading: boolean;
  readonly error: HostError | null;
  readonly enter: (folder: FileInfo) => void;
  /** Up one folder, if there is one. */
  readonly up: () => void;
}

type Listing = { readonly trail: readonly FileInfo[]; readonly entries: readonly FolderEntry[] };

const MAX_DEPTH = 40;

/** The folders above, topmost first; what can't be read ends the trail. */
async function ancestors(host: Host, parent: FileInfo | null): Promise<FileInfo[]> {
  const above: FileInfo[] = [];
  let next = parent;
  while (next && above.length < MAX_DEPTH) {
    above.unshift(next);
    const listed = await host.request('folder.list', { folder: next.handle });
    next = listed.ok ? listed.value.parent : null;
  }
  return above;
}

async function list(host: Host, folder: FileInfo | null, known: readonly FileInfo[], pictures: boolean, what?: 'tables') {
  const listed = await host.request('folder.list', { pictures, ...(what && { what }), ...(folder && { folder: folder.handle }) });
  if (!listed.ok) return listed;
  const at = folder ? known.findIndex((f) => f.handle === folder.handle) : -1;
  const above = folder ? (at >= 0 ? known.slice(0, at) : known) : await ancestors(host, listed.value.parent);
  return { ok: true as const, value: { trail: [...above, listed.value.folder], entries: sorted(listed.value.entries) } };
}

/** Folders first, then by name as people sort ("2" before "10"). */
export function sorted(entries: readonly FolderEntry[]): FolderEntry[] {
  return [...entries].sort((a, b) => (
    a.kind === b.kind ? a.name.localeCompare(b.name, undefined, { numeric: true }) : a.kind === 'folder' ? -1 : 1
  ));
}

/** @param pictures shows those too that may carry a blueprint */
export function useFolder(host: Host, pictures = false, what?: 'tables'): FolderView {
  const [listing, setListing] = useState<Listing>({ trail: [], entries: [] });
  const [loading, setLoading] = useState(true);
  const [error, setError] = useState<HostError | null>(null);
  const newest = useRef(0);
  const load = useCallback((folder: FileInfo | null, known: readonly FileInfo[]) => {
    const mine = ++newest.current;
    setLoading(true);
    void list(host, folder, known, pictures, what).then((answer) => {
      if (mine !== newest.current) return;
      setLoading(false);
      setError(answer.ok ? null : answer.error);
      if (answer.ok) setListing(answer.value);
    });
  }, [host, pictures, what]);
  useEffect(() => load(null, []), [load]);
  const parent = listing.trail.at(-2);
  return {
    ...listing,
    loading,
    error,
    enter: (folder) => load(folder, listing.trail),
    up: () => parent && load(parent, listing.trail),
  };
}
