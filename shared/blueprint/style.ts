// The style in its one canonical form: what says "as usual" is not stored, lists stand in the order of their lists. So two
// styles that look the same are the same in the file, and a sheet without a style is the sheet of ever.

import { sameValue } from '../lib/sameValue';
import type { CardAxis } from './analysisValues';
import { STYLE_COLORS, STYLE_PARTS } from './records';
import type { Blueprint, FontSize, Style, StyleColor, StylePart, StylePreset } from './records';

/** What can be changed of a style; `null` takes a colour or the logo away. */
export interface StyleChanges {
  readonly preset?: StylePreset;
  readonly colors?: Readonly<Partial<Record<StyleColor, string | null>>>;
  readonly fontSize?: FontSize;
  /** The hash of a stored picture. */
  readonly logo?: string | null;
  readonly hide?: readonly StylePart[];
  readonly colorBy?: CardAxis | null;
}

const COLOR = /^#[0-9a-f]{6}$/;

/** `#rrggbb` in small letters for what a person may type: `#ABC`, `aabbcc`; null where it is no colour. */
export function colorOf(typed: string): string | null {
  const digits = typed.trim().replace(/^#/, '').toLowerCase();
  const color = `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
  return COLOR.test(color) ? color : null;
}

/** The style with these changes; undefined where nothing differs from the usual look. Unknown fields are kept. */
export function changedStyle(style: Style | undefined, changes: StyleChanges): Style | undefined {
  const { preset, colors, fontSize, logo, hide, colorBy, ...unknown } = style ?? {};
  const painted: NonNullable<Style['colors']> = { ...colors };
  for (const [name, value] of Object.entries(changes.colors ?? {}) as [StyleColor, string | null][]) {
    const color = value === null ? null : colorOf(value);
    if (color === null) delete painted[name];
    else painted[name] = color;
  }
  const next: Style = { ...unknown };
  const chosen = { preset: changes.preset ?? preset, fontSize: changes.fontSize ?? fontSize, logo: changes.logo === undefined ? logo : changes.logo };
  if (chosen.preset && chosen.preset !== 'sightline') next.preset = chosen.preset;
  if (chosen.fontSize && chosen.fontSize !== 'normal') next.fontSize = chosen.fontSize;
  if (chosen.logo) next.logo = chosen.logo;
  if (Object.keys(painted).length > 0) next.colors = painted;
  const hidden = changes.hide ?? hide ?? [];
  if (hidden.length > 0) next.hide = STYLE_PARTS.filter((part) => hidden.includes(part));
  const axis = changes.colorBy === undefined ? colorBy : changes.colorBy;
  if (axis) next.colorBy = axis;
  return Object.keys(next).length > 0 ? next : undefined;
}

/** Writes changes into the blueprint of a draft, touching only what differs. */
export function changeStyle(draft: Pick<Blueprint, 'style'>, changes: StyleChanges): void {
  const next = changedStyle(draft.style, changes);
  if (!next) {
    delete draft.style;
    return;
  }
  draft.style ??= {};
  const style = draft.style as Record<string, unknown>;
  const fields = next as Record<string, unknown>;
  for (const field of Object.keys(style)) if (!Object.hasOwn(fields, field)) delete style[field];
  for (const field of Object.keys(fields)) if (!sameValue(style[field], fields[field])) style[field] = fields[field];
}

/** Whether the sheet shows that part. */
export function shows({ style }: Pick<Blueprint, 'style'>, part: StylePart): boolean {
  return !style?.hide?.includes(part);
}

/** The colours that the style sets itself, in their order. */
export function ownColors({ colors }: Style): StyleColor[] {
  return STYLE_COLORS.filter((name) => colors?.[name] !== undefined);
}
