// The one measurer: line widths and line breaks from the bundled fonts' own advances, the same in Node and in the browser.
// Results are remembered, because a blueprint asks for the same few thousand lines again and again.

import type { MeasuredLine, TextMeasurer, TextStyle } from '../measure';
import { paintable } from './characters';
import { singleLine, wrapText } from './lines';

/** Per generation; two are kept, so at most twice as many results. */
const REMEMBERED = 20_000;

/** A measurer with its own memory. Widths are sums of advances: no kerning, no ligatures. */
export function createMeasurer(): TextMeasurer {
  const lines = memory<MeasuredLine>();
  const wraps = memory<readonly MeasuredLine[]>();
  return {
    line: (text, style) =>
      lines(`${styleKey(style)}${text}`, () => singleLine(paintable(text).replaceAll('\n', ' '), style.size, style.weight)),
    wrap: (text, style, width, maxLines) =>
      wraps(`${styleKey(style)}${width}/${maxLines ?? ''}:${text}`, () => wrapText(paintable(text), style, width, maxLines)),
  };
}

function styleKey(style: TextStyle): string {
  return `${style.size}/${style.weight}/`;
}

/** Keeps what was asked for recently: a full young generation becomes the old one, and what is still asked for returns. */
function memory<T>(): (key: string, make: () => T) => T {
  let young = new Map<string, T>();
  let old = young;
  return (key, make) => {
    const found = young.get(key);
    if (found !== undefined) return found;
    const value = old.get(key) ?? make();
    if (young.size >= REMEMBERED) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
