// How much a ZIP archive says that it holds, read from its directory without unpacking anything: an archive of a few
// kilobytes may unpack to gigabytes.

const DIRECTORY_END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Bytes of the directory's end without its comment, and the longest comment. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIZE = 46;

export interface ZipContent {
  readonly entries: number;
  /** Bytes, unpacked; ZIP64's stand-ins count as what they are, 4 GB. */
  readonly size: number;
}

/** Null where it is no whole archive. */
export function zipContent(bytes: Uint8Array): ZipContent | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries: count, size };
}

function directoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return -1;
}
