// Names of files that work on every system and with every sync client, since a blueprint made on a Mac is opened on Windows
// from a shared drive: what a title is made into, and what is wrong with a name that somebody types.

/** What Windows forbids, and what no system shows. */
const FORBIDDEN = /[\u0000-\u001f\u007f/\\:*?"<>|]/;
/** Marks that turn the direction of writing can make `exe` look like another extension; line ends and stray halves. */
const MISLEADING = /[\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
/** Devices in Windows, with any extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(?=\.|$)/i;

/** Bytes of a name that every file system takes; some count fewer, none more than 255 of UTF-8. */
const MAX_BYTES = 255;
/** Proposed names are shorter, so that "(conflicted copy …)" can be added by a sync client. */
const PROPOSED_LENGTH = 120;
const PROPOSED_BYTES = 180;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Length in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Cut between characters as people see them, never within an emoji or before an accent. */
function shortened(name: string): string {
  let result = '';
  for (const { segment } of segmenter.segment(name)) {
    const next = result + segment;
    if (next.length > PROPOSED_LENGTH || utf8Length(next) > PROPOSED_BYTES) break;
    result = next;
  }
  return result;
}

/** Windows drops dots and spaces at the end; those at the beginning hide a file or get lost in lists. */
const trimmed = (name: string): string => name.replace(/^[. ]+|[. ]+$/g, '');

/** A title as a file name that every system takes, without extension; `untitled` where nothing is left of it. */
export function safeFileName(title: string, untitled: string): string {
  const clean = title.normalize('NFC').replace(MISLEADING, '').replace(new RegExp(FORBIDDEN, 'g'), ' ').replace(/\s+/g, ' ');
  const name = trimmed(shortened(trimmed(clean)));
  return name.replace(RESERVED, '$1_') || untitled;
}

/** Windows would open a device instead of a file. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

export interface FileNameProblem {
  readonly type: 'empty' | 'hidden' | 'characters' | 'ending' | 'reserved' | 'long';
  /** The part of the name that can't be. */
  readonly found: string;
}

/** Why a name (with its extension) can't be a file's name everywhere; null: it can. */
export function fileNameProblem(name: string): FileNameProblem | null {
  const forbidden = FORBIDDEN.exec(name);
  if (name.trim() === '') return { type: 'empty', found: '' };
  if (forbidden) return { type: 'characters', found: forbidden[0] };
  if (name.startsWith('.')) return { type: 'hidden', found: '.' };
  if (/[. ]$/.test(name)) return { type: 'ending', found: name.slice(-1) };
  const reserved = RESERVED.exec(name);
  if (reserved) return { type: 'reserved', found: reserved[1] ?? '' };
  return utf8Length(name) > MAX_BYTES ? { type: 'long', found: '' } : null;
}
