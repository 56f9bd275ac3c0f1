// What finding a carried blueprint takes, in the page: for files of which a browser tells the content only.

import type { CarriedTools } from '#shared/format/carried/carried';

type Inflated = Awaited<ReturnType<CarriedTools['inflate']>>;

/** As it comes, so that no more than `most` is ever in memory. */
async function inflate(bytes: Uint8Array, most: number): Promise<Inflated> {
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const parts: BlobPart[] = [];
  let size = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        await reader.cancel();
        return 'tooLarge';
      }
      parts.push(part.value);
    }
  } catch {
    return 'damaged';
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function base64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

export const carriedTools: CarriedTools = { inflate, utf8, base64 };
