// The title block: the slide's own title, so that outlines and links show it, and what the brief says under it.

import type { SceneItem, TextPrimitive } from '../../scene/scene';
import { type } from '../../scene/sizes';
import { textsOfItem } from '../pages/itemText';
import { itemShapes, looseText } from './itemShapes';
import type { SlideShape } from './slideShape';

/** @param title as it was typed */
export function titleShapes(items: readonly SceneItem[], title: string): SlideShape[] {
  return items.flatMap((item): SlideShape[] => {
    const isTitle = (text: TextPrimitive): boolean => text.weight === type.title.weight;
    const texts = textsOfItem(item);
    const titles = texts.filter(isTitle);
    const abouts = texts.filter((text) => !isTitle(text));
    const others = item.primitives.filter((p) => p.type !== 'text');
    const textRight = item.box.x + item.box.w;
    const boxes = [titles, abouts].map((lines) => (lines.length > 0 ? looseText(lines, { name: '', sources: [title], textRight }) : null));
    const [head, about] = boxes;
    return [...(head ? [{ ...head, alt: head.name, isTitle: true as const }] : []), ...(about ? [about] : []), ...itemShapes(others, { name: '', sources: [] })];
  });
}
