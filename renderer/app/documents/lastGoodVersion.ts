// The newest version of a file that Sightline kept itself and that still opens: what is offered in place of a file that a
// sync client, a drive or another program has spoilt.

import type { Host } from '#shared/api/contract';
import { parseFile } from '#shared/format/parseFile';

export interface GoodVersion {
  readonly text: string;
  /** When it was saved, ms since 1970. */
  readonly savedAt: number;
}

/** Looks at so many, newest first: all of them being damaged would be a matter of the disk. */
const MOST = 5;

export async function lastGoodVersion(host: Pick<Host, 'request'>, handle: string): Promise<GoodVersion | null> {
  const versions = await host.request('backups.list', { handle });
  if (!versions.ok) return null;
  for (const { id, savedAt } of versions.value.slice(0, MOST)) {
    const read = await host.request('backups.read', { handle, id });
    if (read.ok && parseFile(read.value.text).ok) return { text: read.value.text, savedAt };
  }
  return null;
}
