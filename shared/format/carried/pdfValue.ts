// The values that a PDF is written of, read from its bytes. Only as much as finding an attached file takes; numbers that
// are none and unknown words are null. Damaged bytes end a value, they never stop the reading.

export interface PdfRef {
  readonly ref: number;
}
/** Bytes of a text, one character each. */
export interface PdfText {
  readonly text: string;
}
export type PdfDict = ReadonlyMap<string, PdfValue>;
/** Names are texts with their slash. */
export type PdfValue = string | number | null | PdfRef | PdfText | PdfDict | readonly PdfValue[];

/** Reads values from a place in the bytes on. */
export interface PdfReader {
  at: number;
  readonly bytes: Uint8Array;
  /** How many more values may be read: `[][][]…` takes thirty times the memory that it takes in a file. */
  readonly budget: { left: number };
}

/** Real files reach 10. */
const DEEPEST = 60;
/** Bytes of a text; names of files are far shorter, and the others are not asked for. */
const LONGEST_TEXT = 65_536;
const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Array.from('()<>[]{}/%', code));
const CLOSED = Symbol('closed');

function code(character: string): number {
  return character.charCodeAt(0);
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map;
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

export function isText(value: PdfValue | undefined): value is PdfText {
  return typeof value === 'object' && value !== null && 'text' in value;
}

export function skipSpace(reader: PdfReader): void {
  const { bytes } = reader;
  for (;;) {
    const byte = bytes[reader.at];
    if (byte === 37) while (reader.at < bytes.length && bytes[reader.at] !== 10 && bytes[reader.at] !== 13) reader.at++;
    else if (byte !== undefined && SPACE.has(byte)) reader.at++;
    else return;
  }
}

/** A value; what is no value is null, and read over. */
export function readValue(reader: PdfReader, depth = 0): PdfValue {
  const value = readItem(reader, depth);
  return value === CLOSED ? null : value;
}

/** @returns CLOSED where a list or a dictionary ends, or the bytes do */
function readItem(reader: PdfReader, depth: number): PdfValue | typeof CLOSED {
  skipSpace(reader);
  const [first, second] = [reader.bytes[reader.at], reader.bytes[reader.at + 1]];
  if (first === undefined || depth > DEEPEST || reader.budget.left <= 0) return CLOSED;
  reader.budget.left--;
  switch (String.fromCharCode(first)) {
    case '<':
      reader.at += second === 60 ? 2 : 1;
      return second === 60 ? readDict(reader, depth) : readHex(reader);
    case '>':
      reader.at += second === 62 ? 2 : 1;
      return CLOSED;
    case '[':
      reader.at++;
      return readItems(reader, depth);
    case ']': case '}': case ')': case '{':
      reader.at++;
      return CLOSED;
    case '(':
      reader.at++;
      return readText(reader);
    case '/':
      reader.at++;
      return `/${readWord(reader).replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))}`;
    default:
      return readNumber(reader);
  }
}

function readItems(reader: PdfReader, depth: number): PdfValue[] {
  const items: PdfValue[] = [];
  for (let item = readItem(reader, depth + 1); item !== CLOSED; item = readItem(reader, depth + 1)) items.push(item);
  return items;
}

function readDict(reader: PdfReader, depth: number): PdfDict {
  const items = readItems(reader, depth);
  const dict = new Map<string, PdfValue>();
  for (let i = 0; i + 1 < items.length; i += 2) {
    const key = items[i];
    if (typeof key === 'string') dict.set(key.slice(1), items[i + 1] ?? null);
  }
  return dict;
}

function readWord(reader: PdfReader): string {
  const from = reader.at;
  for (let byte = reader.bytes[from]; byte !== undefined && !SPACE.has(byte) && !DELIMITERS.has(byte);) byte = reader.bytes[++reader.at];
  return latin1(reader.bytes.subarray(from, reader.at));
}

/** A number, or `12 0 R`. */
function readNumber(reader: PdfReader): number | PdfRef | null {
  const word = readWord(reader);
  // Neither a word nor a sign that begins something: it would be met again for ever.
  if (word === '') reader.at++;
  if (!/^[+-]?[\d.]+$/.test(word)) return null;
  const after = reader.at;
  const [, digits] = /^\s+\d{1,5}\s+(R)(?![\w.])/.exec(latin1(reader.bytes.subarray(after, after + 12))) ?? [];
  if (digits === undefined) return Number(word);
  while (reader.bytes[reader.at] !== 82) reader.at++;
  reader.at++;
  return { ref: Number(word) };
}

function readHex(reader: PdfReader): PdfText {
  const end = reader.bytes.indexOf(62, reader.at);
  const inside = reader.bytes.subarray(reader.at, end < 0 ? reader.bytes.length : end);
  reader.at = end < 0 ? reader.bytes.length : end + 1;
  if (inside.length > LONGEST_TEXT) return { text: '' };
  const digits = latin1(inside).replace(/[^0-9a-f]/gi, '');
  return { text: digits.replace(/..?/g, (pair) => String.fromCharCode(parseInt(pair.padEnd(2, '0'), 16))) };
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function readText(reader: PdfReader): PdfText {
  const from = reader.at;
  let open = 1;
  for (; reader.at < reader.bytes.length && open > 0; reader.at++) {
    const byte = reader.bytes[reader.at];
    if (byte === 92) reader.at++;
    else if (byte === 40) open++;
    else if (byte === 41) open--;
  }
  const inside = reader.bytes.subarray(from, Math.max(from, reader.at - 1));
  if (inside.length > LONGEST_TEXT) return { text: '' };
  const raw = latin1(inside);
  return {
    text: raw.replace(/\\(?:([0-7]{1,3})|(\r\n?|\n)|([^]))/g, (_, octal?: string, line?: string, character = '') => (
      octal === undefined ? (line === undefined ? ESCAPED[character] ?? character : '') : String.fromCharCode(parseInt(octal, 8) & 255)
    )),
  };
}

/** In portions, because the arguments of a call are limited. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}
