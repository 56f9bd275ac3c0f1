// What finding a carried blueprint takes, in Node.

import { inflate } from 'node:zlib';
import type { CarriedTools } from '#shared/format/carried/carried';
import { errnoOf } from '../disk/fileError';

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export const carriedTools: CarriedTools = {
  inflate: (bytes, most) => new Promise((resolve) => {
    inflate(bytes, { maxOutputLength: most }, (error, unpacked) => {
      if (!error) resolve(unpacked);
      else resolve(errnoOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'tooLarge' : 'damaged');
    });
  }),
  utf8(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  base64: (text) => (BASE64.test(text) ? Buffer.from(text, 'base64') : null),
};
