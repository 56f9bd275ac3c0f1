// Bytes of a text table → its text. Spreadsheets write UTF-8 with a mark or without, UTF-16, or the code page of the
// computer: GB 18030 on Chinese ones, Windows-1252 on western ones. A table is only read, never saved back, so guessing
// well is better than refusing.

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** Null where it is no text at all. */
export function decodeTable(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, the zeros of Latin letters, commas and line ends tell.
  const sample = bytes.subarray(0, 4096);
  const zeros = (odd: 0 | 1): number => sample.reduce((count, byte, i) => count + (byte === 0 && i % 2 === odd ? 1 : 0), 0);
  if (zeros(1) > sample.length / 10) return 'utf-16le';
  if (zeros(0) > sample.length / 10) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : codePage(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Chinese characters are pairs of high bytes; accented letters stand alone among plain ones. */
function codePage(bytes: Uint8Array): 'gb18030' | 'windows-1252' {
  let [pairs, singles] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x81) continue;
    if ((bytes[i + 1] ?? 0) >= 0x81) {
      pairs++;
      i++;
    } else singles++;
  }
  return pairs >= singles ? 'gb18030' : 'windows-1252';
}
