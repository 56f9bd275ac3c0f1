// Finds where a text stops being JSON, in terms that don't depend on the engine (each words its syntax errors in its
// own way, some without a place), and the keys that stand twice in one object, of which JSON.parse drops one silently.
// Slower than JSON.parse: called only when something is known to be wrong.

export interface JsonFault {
  /** `end`: cut short. `deep`: nested beyond any sense. */
  readonly type: 'end' | 'unexpected' | 'duplicateKey' | 'deep';
  readonly offset: number;
  readonly key?: string;
}

const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const CUT_ESCAPE = /\\(?:u[0-9a-fA-F]{0,3})?$/;
const CUT_NUMBER = /^-?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?)?$/;

/** The first fault, or null for JSON without repeated keys. */
export function scanJson(text: string): JsonFault | null {
  try {
    const end = skip(text, SPACE, value(text, skip(text, SPACE, 0), 0));
    return end < text.length ? { type: 'unexpected', offset: end } : null;
  } catch (fault) {
    if (isFault(fault)) return fault;
    throw fault;
  }
}

function isFault(thrown: unknown): thrown is JsonFault {
  return typeof thrown === 'object' && thrown !== null && 'offset' in thrown;
}

function skip(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function unexpected(text: string, offset: number): JsonFault {
  return { type: offset >= text.length ? 'end' : 'unexpected', offset: Math.min(offset, text.length) };
}

/** Each of these takes where something begins and returns where it ends. */
function value(text: string, at: number, depth: number): number {
  if (depth > MAX_DEPTH) throw { type: 'deep', offset: at } satisfies JsonFault;
  const start = text[at];
  if (start === '{') return members(text, at, depth, '}');
  if (start === '[') return members(text, at, depth, ']');
  if (start === '"') return string(text, at);
  for (const word of ['true', 'false', 'null']) {
    if (start !== word[0]) continue;
    if (text.startsWith(word, at)) return at + word.length;
    if (word.startsWith(text.slice(at))) throw { type: 'end', offset: text.length } satisfies JsonFault;
  }
  const end = skip(text, NUMBER, at);
  // "1.", "-" and "2e" at the very end are the beginnings of numbers.
  if (end < text.length && text.length - at < 400 && CUT_NUMBER.test(text.slice(at))) {
    throw { type: 'end', offset: text.length } satisfies JsonFault;
  }
  if (end === at) throw unexpected(text, at);
  return end;
}

function string(text: string, at: number): number {
  let i = at + 1;
  for (;;) {
    i = plainEnd(text, i);
    if (text[i] === '"') return i + 1;
    if (text[i] !== '\\') throw unexpected(text, i);
    const after = skip(text, ESCAPE, i);
    if (after === i) throw { type: CUT_ESCAPE.test(text.slice(i, i + 6)) ? 'end' : 'unexpected', offset: i } satisfies JsonFault;
    i = after;
  }
}

/** Past the characters that need no escape; control characters do. */
function plainEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && text[i] !== '"' && text[i] !== '\\' && text.charCodeAt(i) >= 32) i++;
  return i;
}

function members(text: string, at: number, depth: number, close: '}' | ']'): number {
  const keys = new Set<string>();
  let i = skip(text, SPACE, at + 1);
  if (text[i] === close) return i + 1;
  for (;;) {
    if (close === '}') i = key(text, i, keys);
    i = skip(text, SPACE, value(text, i, depth + 1));
    if (text[i] === close) return i + 1;
    if (text[i] !== ',') throw unexpected(text, i);
    i = skip(text, SPACE, i + 1);
  }
}

/** A key with its colon; returns where its value begins. */
function key(text: string, at: number, keys: Set<string>): number {
  if (text[at] !== '"') throw unexpected(text, at);
  const end = string(text, at);
  const name = JSON.parse(text.slice(at, end)) as string;
  if (keys.has(name)) throw { type: 'duplicateKey', offset: at, key: name } satisfies JsonFault;
  keys.add(name);
  const colon = skip(text, SPACE, end);
  if (text[colon] !== ':') throw unexpected(text, colon);
  return skip(text, SPACE, colon + 1);
}
