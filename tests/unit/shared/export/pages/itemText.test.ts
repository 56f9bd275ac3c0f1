// Lines broken for width, joined again.

import { expect, test } from 'vitest';
import { joinLines, textsOfItem } from '#shared/export/pages/itemText';
import { createMeasurer } from '#shared/scene/text/measurer';
import { item, paragraph } from '../../../../outputs/support/scenes';

const measure = createMeasurer();
const lines = (text: string, width: number) => textsOfItem(item('i', paragraph(measure, text, { x: 0, y: 0, width, leading: 18 }, 13, 500)));

test.each([
  ['Guest hands over the passport', 90],
  ['客人在前台交出护照并办理入住手续', 70],
])('%s', (text, width) => {
  const broken = lines(text, width);
  expect(broken.length).toBeGreaterThan(1);
  expect(joinLines(broken)).toBe(text);
});
