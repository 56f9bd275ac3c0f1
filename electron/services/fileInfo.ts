// How a path is shown to people: its name, and where it is with the home folder shortened.

import { basename, dirname, sep } from 'node:path';
import type { FileInfo } from '#shared/api/fields';
import type { Handles } from './handles';

function place(path: string, home: string): string {
  const folder = dirname(path);
  if (folder === home) return '~';
  return folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}

export type DescribeFile = (path: string) => FileInfo;

/** Describes absolute paths, granting each a handle. */
export function fileDescriber(handles: Handles, home: string): DescribeFile {
  // The root of a drive has no name.
  return (path) => ({ handle: handles.grant(path), name: basename(path) || path, place: place(path, home) });
}
