// Where a picture's bytes go while it is drawn: into a new file, hashed on the way so that the saver can tell whether the
// drive has kept them, or together in memory where no file is named.

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Exported } from '../shell/ports';

export interface PictureTarget {
  /** @throws the file system's error */
  take(bytes: Uint8Array): Promise<void>;
  /** Ends well: what is there now. */
  end(): Promise<Pick<Exported, 'bytes' | 'written'>>;
  /** Ends badly. */
  giveUp(): Promise<void>;
}

/** @throws the file system's error, as when the file exists */
export async function pictureTarget(file: string | undefined): Promise<PictureTarget> {
  return file === undefined ? memoryTarget() : fileTarget(file);
}

function memoryTarget(): PictureTarget {
  const parts: Uint8Array[] = [];
  return {
    take: async (bytes) => void parts.push(bytes),
    end: async () => ({ bytes: Buffer.concat(parts) }),
    giveUp: async () => undefined,
  };
}

async function fileTarget(path: string): Promise<PictureTarget> {
  const file = await open(path, 'wx');
  const hash = createHash('sha256');
  let size = 0;
  return {
    async take(bytes) {
      hash.update(bytes);
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, size + done);
        if (bytesWritten <= 0) throw new Error('the drive takes no more bytes');
        done += bytesWritten;
      }
      size += bytes.length;
    },
    async end() {
      await file.close();
      return { bytes: new Uint8Array(0), written: { size, hash: hash.digest('hex') } };
    },
    giveUp: () => file.close().catch(() => undefined),
  };
}
