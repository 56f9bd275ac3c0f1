// Counts what a JSON text holds before it is parsed, in one pass that keeps nothing: so a text of a hundred million
// brackets costs a glance and not the memory. Strings are jumped over, which makes pictures cheap.

import { MAX_DEPTH } from './limits';

export interface Tokens {
  /** Keys of all objects, repeated ones counted each time. */
  readonly keys: number;
  readonly values: number;
  /** Where the nesting gets too deep. */
  readonly deepAt?: number;
}

const [QUOTE, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 44, 58, 91, 93, 123, 125];

/** Exact for valid JSON, and harmless for any other text. Stops where there are more than `most` values. */
export function countTokens(json: string, most: number): Tokens {
  let [keys, values, depth] = [0, 1, 0];
  for (let i = 0; i < json.length && values <= most; i++) {
    const code = json.charCodeAt(i);
    if (code === QUOTE) i = stringEnd(json, i);
    else if (code === COLON) keys++;
    else if (code === COMMA) values++;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      values++;
      if (++depth > MAX_DEPTH) return { keys, values, deepAt: i };
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
  }
  return { keys, values };
}

/** Where the closing quotation mark is; the end of the text where there is none. */
function stringEnd(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, quote: number): boolean {
  let slashes = 0;
  while (json[quote - 1 - slashes] === '\\') slashes++;
  return slashes % 2 === 1;
}
