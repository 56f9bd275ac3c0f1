// The round badges of flags: a letter in a circle, so that grey-scale print says the same as colour.

import type { CardFlag } from '../../blueprint/records';
import type { TextMeasurer } from '../measure';
import type { Primitive } from '../scene';
import { type } from '../sizes';
import type { SceneTheme } from '../theme';
import { textCentred } from './text';

const LETTERS: Readonly<Record<CardFlag, string>> = { fail: 'F', wait: 'W', momentOfTruth: 'M', keyNode: 'K' };

/** A badge around (cx, cy); `ring` is the colour of what it lies on. */
export function badge(flag: CardFlag, cx: number, cy: number, r: number, ring: string, theme: SceneTheme, measure: TextMeasurer): Primitive[] {
  const letter = measure.line(LETTERS[flag], type.badge);
  return [
    { type: 'circle', cx, cy, r, fill: theme.badges[flag], stroke: { color: ring, width: 2 } },
    textCentred(letter, cx, cy + 4, type.badge, theme.badgeText),
  ];
}
