// The part of Node's file system that the services use, as a parameter: tests put a full disk or a stubborn virus scanner
// in its place, and nothing else in the services touches files.

import * as fs from 'node:fs/promises';

export type Disk = Pick<typeof fs,
  'open' | 'readFile' | 'realpath' | 'stat' | 'lstat' | 'readlink' | 'rename' | 'unlink' | 'readdir' | 'mkdir' | 'access'>;

/** The real one. */
export const disk: Disk = fs;
