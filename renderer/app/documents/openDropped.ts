// A file dropped on the window opens as the file that it is, where the host can tell which that is. A browser tells only
// its content: then it opens as a copy, and says so.

import type { Host } from '#shared/api/contract';
import { MAY_CARRY } from '#shared/format/carried/carried';
import { blobSource } from '../../editor/clipboard/blobSource';
import type { Documents } from './documents';

export async function openDropped(host: Pick<Host, 'dropped'>, documents: Pick<Documents, 'openFile' | 'openCopy' | 'openPicture'>, file: File): Promise<void> {
  const onDisk = await host.dropped(file);
  if (onDisk) await documents.openFile(onDisk);
  else if (MAY_CARRY.test(file.name)) await documents.openPicture(file.name, blobSource(file));
  else await documents.openCopy(file.name, utf8(await file.arrayBuffer()));
}

/** As strict as the shell is with a file: what is not UTF-8 would be saved as something else. */
function utf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
