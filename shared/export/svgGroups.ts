// The groups of an SVG: a layer for each depth of the sheet, and in it a group for each card, lane, phase and connector
// with a readable id, its kind as class, the blueprint's own id as data and its name as <title>.

import type { SceneItem } from '../scene/scene';
import type { SvgName } from './svgNames';
import { xmlId, xmlText } from './xml';

const LAYERS = {
  backdrop: 'lanes-and-lines', connectors: 'connectors', cards: 'cards', laneColumn: 'lane-names', header: 'phases-and-steps', corner: 'corner', title: 'title-and-legend',
} as const;
/** Of the readable part of an id. */
const LONGEST_NAME = 48;
/** What has a name of its own in the blueprint; the rest is called by what it is. */
const NAMED: readonly string[] = ['card', 'connector', 'lane', 'phase', 'step'];

function layerOf({ layer, ref }: SceneItem): string {
  if (layer === 'content') return ref.type === 'connector' ? LAYERS.connectors : LAYERS.cards;
  return LAYERS[layer];
}

/** Letters and digits of any script, joined by hyphens. */
function readable(name: string): string {
  const words = name.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, LONGEST_NAME).join('').replace(/-$/, '');
}

/** `laneName:l_1` is a lane's name: `lane-name`. */
function whatOf({ id }: SceneItem): string {
  return (id.split(':')[0] ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function idOf(item: SceneItem, { name }: SvgName, taken: Set<string>): string {
  const words = NAMED.includes(item.ref.type) ? readable(name) : '';
  const wanted = words ? `${whatOf(item)}-${words}` : xmlId(item.id);
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

function group(item: SceneItem, content: string, named: SvgName, taken: Set<string>): string {
  const type = item.ref.type;
  const classes = named.kind ? `${type} ${type}-${xmlId(named.kind)}` : type;
  const title = named.name ? `<title>${xmlText(named.name)}</title>` : '';
  const own = NAMED.includes(type) ? ` data-id="${xmlText(item.ref.id)}"` : '';
  return `<g id="${idOf(item, named, taken)}" class="${classes}"${own}>${title}${content}</g>`;
}

/** The lines of the file that hold the items, in painting order. */
export function svgGroups(
  items: readonly SceneItem[], paint: (item: SceneItem) => string, nameOf: (ref: SceneItem['ref']) => SvgName,
): string[] {
  const taken = new Set<string>(Object.values(LAYERS));
  const opened = new Set<string>();
  const lines: string[] = [];
  let layer = '';
  for (const item of items) {
    const next = layerOf(item);
    if (next !== layer) {
      if (layer) lines.push('</g>');
      // Layers to Inkscape; a layer that comes twice has its id once.
      lines.push(`<g${opened.has(next) ? '' : ` id="${next}"`} inkscape:groupmode="layer">`);
      opened.add((layer = next));
    }
    lines.push(group(item, paint(item), nameOf(item.ref), taken));
  }
  return layer ? [...lines, '</g>'] : lines;
}
