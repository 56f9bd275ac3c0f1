// Where the words on a sheet lead: an address leads to itself, and words that a card's details link lead there too where
// they stand on the card. Nothing else is a link, because nobody can see that it would be one.

import { connectorOf, cardOf } from '../blueprint/queries';
import type { Blueprint } from '../blueprint/records';
import { addressesIn, parseRichText } from '../lib/richText';
import type { Scene, SceneItem, TextPrimitive } from '../scene/scene';
import { joinLines, textsOfItem } from './pages/itemText';

interface Link {
  /** As they stand on the sheet. */
  readonly words: string;
  readonly href: string;
}

/** Characters; what is longer the app does not open either. */
const LONGEST = 2000;

/** The address that a line of the scene's texts leads to; undefined for most. A line leads to one address only. */
export function sheetLinks({ items }: Pick<Scene, 'items'>, blueprint: Blueprint): (text: TextPrimitive) => string | undefined {
  const found = new Map<TextPrimitive, string>();
  for (const item of items) {
    const lines = textsOfItem(item);
    for (const link of lines.length > 0 ? linksOf(item, lines, blueprint) : []) markLines(lines, link, found);
  }
  return (text) => found.get(text);
}

function linksOf({ ref }: SceneItem, lines: readonly TextPrimitive[], blueprint: Blueprint): Link[] {
  const written = textsBehind(ref, blueprint).flatMap(addressesIn).map((address) => ({ words: address, href: address }));
  const detail = ref.type === 'card' ? cardOf(blueprint, ref.id)?.detail : undefined;
  if (!detail?.includes('](')) return written.filter(isShort);
  const shown = joinLines(lines);
  const named = parseRichText(detail).flatMap((block) => block.lines.flat())
    .flatMap(({ text, href }): Link[] => (href !== undefined && standsIn(shown, text.trim()) ? [{ words: text, href }] : []));
  return [...written, ...named].filter(isShort);
}

function isShort({ href }: Link): boolean {
  return href.length <= LONGEST;
}

/** The texts that an item of the sheet shows, as they were written. */
function textsBehind(ref: SceneItem['ref'], blueprint: Blueprint): string[] {
  switch (ref.type) {
    case 'card': return [cardOf(blueprint, ref.id)?.title ?? ''];
    case 'connector': return [connectorOf(blueprint, ref.id)?.label ?? ''];
    case 'phase': return [blueprint.phases[ref.id]?.name ?? ''];
    case 'step': return [blueprint.steps[ref.id]?.name ?? ''];
    case 'title': return [blueprint.title, ...Object.values(blueprint.brief).flat().filter((text) => typeof text === 'string')];
    default: return [];
  }
}

/** As words of their own: "plan" does not stand in "plane". Chinese has no such borders. */
function standsIn(text: string, words: string): boolean {
  const pattern = words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return words !== '' && new RegExp(`(?<![A-Za-z0-9])${pattern}(?![A-Za-z0-9])`).test(text);
}

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Finds the words in the lines, which are broken anywhere and have lost their spaces there. */
function markLines(lines: readonly TextPrimitive[], { words, href }: Link, found: Map<TextPrimitive, string>): void {
  let whole = '';
  const ends = lines.map(({ runs }) => (whole += solid(runs.map(({ text }) => text).join(''))).length);
  const from = whole.indexOf(solid(words));
  if (from < 0) return;
  const to = from + solid(words).length;
  lines.forEach((line, i) => {
    const begins = ends[i - 1] ?? 0;
    if (begins < to && (ends[i] ?? 0) > from && !found.has(line)) found.set(line, href);
  });
}
