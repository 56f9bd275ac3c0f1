// Text and numbers as XML can hold them.

/** Escaped for text and for double-quoted attributes; characters that XML 1.0 forbids are left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'));
}

/** A number with at most three decimals: a thousandth of a pixel. */
export function xmlNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

/** An id that CSS and links can name without escapes. */
export function xmlId(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]/g, '-');
}
