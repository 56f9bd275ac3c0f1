// The least of TrueType that the font scripts need: take a font apart into tables and put it together again with correct
// checksums. Written here because a dependency for 60 lines of offsets is a dependency to keep.

const TRUETYPE = 0x00010000;

/** The font's tables, tag → bytes. Throws on anything but a single TrueType font. */
export function readTables(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  if (view.getUint32(0) !== TRUETYPE) throw new Error('not a TrueType font');
  const tables = new Map();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    tables.set(tag, font.subarray(offset, offset + view.getUint32(entry + 12)));
  }
  return tables;
}

/** A font file of the tables: sorted directory, four-byte alignment, checksums, `checkSumAdjustment` in `head`. */
export function writeTables(tables) {
  const tags = [...tables.keys()].sort();
  const padded = (length) => (length + 3) & ~3;
  const size = tags.reduce((sum, tag) => sum + padded(tables.get(tag).length), 12 + 16 * tags.length);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  writeHeader(view, tags.length);
  let offset = 12 + 16 * tags.length;
  tags.forEach((tag, i) => {
    const bytes = tables.get(tag);
    font.set(bytes, offset);
    if (tag === 'head') view.setUint32(offset + 8, 0);
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k++) font[entry + k] = tag.charCodeAt(k);
    view.setUint32(entry + 4, checksum(view, offset, padded(bytes.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    if (tag === 'head') tables.set('head', font.subarray(offset, offset + bytes.length));
    offset += padded(bytes.length);
  });
  const head = tables.get('head');
  view.setUint32(head.byteOffset + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0);
  return font;
}

function writeHeader(view, count) {
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, count);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, count * 16 - power * 16);
}

function checksum(view, start, length) {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
