// The head of a step: its number, and its name in a column of its own beside it, in one shape.

import type { SceneItem, TextPrimitive } from '../../scene/scene';
import { textsOfItem } from '../pages/itemText';
import { leftOf, paragraphsOf } from './textLines';
import type { SlideParagraph, SlideShape } from './slideShape';
import type { Naming } from './together';

const RIGHT_INSET = 6;

export interface StepHead {
  /** As it was typed. */
  readonly name: string;
  /** Its first text is its number. */
  readonly isNumbered: boolean;
}

export function stepShape({ box, ...item }: SceneItem, { name, alt }: Naming, head: StepHead): SlideShape[] {
  const texts = textsOfItem({ box, ...item });
  const [first] = texts;
  if (!first) return [];
  const insets = { left: leftOf(first) - box.x, top: 0, right: RIGHT_INSET, bottom: 2 };
  return [{
    type: 'shape', name, alt, box, outline: { type: 'rect', r: 0 },
    text: { paragraphs: [paragraphOf(texts, head)], align: 'left', anchor: 'middle', wraps: true, insets },
  }];
}

function paragraphOf(texts: readonly TextPrimitive[], { name, isNumbered }: StepHead): SlideParagraph {
  const number = isNumbered ? texts[0] : undefined;
  const beside = number ? texts.slice(1) : texts;
  const [title] = beside.length > 0 ? paragraphsOf(beside, [name]) : [];
  const [head] = number ? paragraphsOf([number], []) : [];
  const leading = title?.leading ?? head?.leading ?? 0;
  if (!head) return { runs: title?.runs ?? [], leading };
  if (!title || !number) return { runs: head.runs, leading };
  const hanging = leftOf(beside[0] as TextPrimitive) - leftOf(number);
  return { runs: [...head.runs, ...title.runs.map((run) => ({ ...run, text: `\t${run.text}` }))], leading, hanging };
}
