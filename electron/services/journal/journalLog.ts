// The journal's log as bytes: one line for each record, with its length and a checksum, so that a line that a crash cut
// short or a disk mangled is never taken for a change.

import { createHash } from 'node:crypto';

const END = 0x0a;
/** 64 bits are plenty against accidents; this is no protection against people. */
const SUM_DIGITS = 16;

export interface ReadLog {
  readonly records: string[];
  /** Bytes up to the end of the last sound record. */
  readonly sound: number;
  /** There is more behind it than a line without an end, which is what a crash while writing leaves. */
  readonly damaged: boolean;
}

function checksum(record: Uint8Array): string {
  return createHash('sha256').update(record).digest('hex').slice(0, SUM_DIGITS);
}

/** `<checksum> <length in bytes> <record>\n`; the record itself may hold no line end, which JSON does not. */
export function logLine(record: string): Buffer {
  const bytes = Buffer.from(record);
  return Buffer.concat([Buffer.from(`${checksum(bytes)} ${bytes.length} `), bytes, Buffer.of(END)]);
}

function recordOf(line: Buffer): string | null {
  const head = /^([0-9a-f]{16}) (\d+) /.exec(line.subarray(0, 40).toString('latin1'));
  if (!head) return null;
  const bytes = line.subarray(head[0].length);
  return bytes.length === Number(head[2]) && checksum(bytes) === head[1] ? bytes.toString() : null;
}

/** Everything up to the first line that is not as it was written. */
export function readLog(log: Buffer): ReadLog {
  const records: string[] = [];
  let sound = 0;
  for (;;) {
    const end = log.indexOf(END, sound);
    if (end < 0) return { records, sound, damaged: false };
    const record = recordOf(log.subarray(sound, end));
    if (record === null) return { records, sound, damaged: true };
    records.push(record);
    sound = end + 1;
  }
}
