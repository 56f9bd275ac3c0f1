// A file dropped on the window opens as the file that it is, where the host can tell which that is. A browser tells only
// its content: then it opens as a copy, and says so.

import type { Host } from '#shared/api/contract';
import type { Documents } from './documents';

export async function openDropped(host: Pick<Host, 'dropped'>, documents: Pick<Documents, 'openFile' | 'openCopy'>, file: File): Promise<void> {
  const onDisk = await host.dropped(file);
  if (onDisk) await documents.openFile(onDisk);
  else await documents.openCopy(file.name, await file.text());
}
