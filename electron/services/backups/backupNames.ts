// How backups are named on disk, so that a listing is two directory reads and opens no file: a folder per document and
// place, a file per version. Both halves of a folder's name are hashes, because paths and ids may hold anything.
//
//   backups/<place>-<document>/where.json                             the path, for people and for renamed files
//   backups/<place>-<document>/<ms since 1970>-<bytes>-<hash>.blueprint

import { hashOf } from '../disk/readTextFile';

/** Characters of a hash in a name: 64 bits are enough to tell one person's files and versions apart. */
const SHORT = 16;

const shortHash = (text: string): string => hashOf(new TextEncoder().encode(text)).slice(0, SHORT);

/** macOS takes both normal forms of a name for the same file. */
export const placeKey = (path: string): string => shortHash(path.normalize('NFC'));

/** @param document the blueprint's id; null where the file can't be read */
export const documentKey = (document: string | null): string => (document === null ? '0' : shortHash(document));

export const WHERE = 'where.json';

export interface BackupFolderName {
  readonly name: string;
  readonly place: string;
  readonly document: string;
}

export function folderName(place: string, document: string): BackupFolderName {
  return { name: `${place}-${document}`, place, document };
}

/** Null for what is no folder of ours. */
export function parseFolderName(name: string): BackupFolderName | null {
  const [, place, document] = /^([0-9a-f]{16})-(0|[0-9a-f]{16})$/.exec(name) ?? [];
  return place === undefined || document === undefined ? null : { name, place, document };
}

export interface Version {
  /** When the version was saved, ms since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
  /** The beginning of the SHA-256 of its bytes, hex. */
  readonly hash: string;
}

export function versionName({ savedAt, bytes, hash }: Version): string {
  return `${String(savedAt).padStart(14, '0')}-${bytes}-${hash.slice(0, SHORT)}.blueprint`;
}

/** Null for what is no version. */
export function parseVersionName(name: string): Version | null {
  const [, savedAt, bytes, hash] = /^(\d{14})-(\d+)-([0-9a-f]{16})\.blueprint$/.exec(name) ?? [];
  return hash === undefined ? null : { savedAt: Number(savedAt), bytes: Number(bytes), hash };
}

const ID_LINE = /^ {4}"id": ("[^"\\]{1,200}")/m;

/** The blueprint's id, without reading the whole JSON: its line in the form that we write; null where there is none. */
export function documentOf(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const [, quoted] = ID_LINE.exec(text) ?? [];
  return quoted === undefined ? null : quoted.slice(1, -1);
}
