// What an item of the sheet says, as one line of text: for bookmarks and for screen readers.

import type { SceneItem, TextPrimitive } from '../../scene/scene';

/** Writing that has no spaces between words. */
const UNSPACED = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

export function textsOfItem(item: SceneItem): TextPrimitive[] {
  return item.primitives.filter((primitive) => primitive.type === 'text');
}

/** Lines that were broken for width, joined again. */
export function joinLines(lines: readonly TextPrimitive[]): string {
  let joined = '';
  for (const { runs } of lines) {
    const line = runs.map(({ text }) => text).join('').trim();
    const needsSpace = joined !== '' && !(UNSPACED.test(joined.at(-1) ?? '') && UNSPACED.test(line.charAt(0)));
    joined += (needsSpace ? ' ' : '') + line;
  }
  return joined;
}
