// Names of presence files: a small hidden file beside a document says that somebody is changing it. Made from a hash of
// the document's name, which may be as long as a name can be, and named like temporary files, so that the same sweep
// finds what a crash left.

import { hashOf } from '../disk/readTextFile';

const NAME = /^\.sightline-[a-z0-9]+-\d+-[a-z0-9]+-\d+\.([a-f0-9]{16})\.editing$/;

/**
 * What stands for the document in the names. Both normal forms of a name, and both cases where a drive does not tell them
 * apart, are one document.
 * @param document the file's name without its folder
 */
export function presenceKey(document: string): string {
  return hashOf(new TextEncoder().encode(document.normalize('NFC').toLowerCase())).slice(0, 16);
}

/** @param middle installation, process, run and a number, as temporary files have it */
export function presenceName(middle: string, document: string): string {
  return `.sightline-${middle}.${presenceKey(document)}.editing`;
}

/** The key of the document that a file is about; null for a file that is no presence file. */
export function keyOfPresence(name: string): string | null {
  return NAME.exec(name)?.[1] ?? null;
}
