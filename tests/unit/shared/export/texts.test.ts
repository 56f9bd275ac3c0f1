// Which characters are needed of which font.

import { expect, test } from 'vitest';
import { textsOf } from '#shared/export/texts';
import { createMeasurer } from '#shared/scene/text/measurer';
import { item, paragraph, sceneOf } from '../../../outputs/support/scenes';

test('each character once per face and weight, in order, in a weight that the face has', () => {
  const at = { x: 0, y: 10, width: 500, leading: 12 };
  const measure = createMeasurer();
  const scene = sceneOf(500, 50, [
    item('a', paragraph(measure, 'bab客人', at, 13, 600)),
    item('b', [...paragraph(measure, 'cb人', at, 11, 600), ...paragraph(measure, 'x', at, 11, 400)]),
  ]);
  expect(textsOf(scene)).toEqual([
    { face: 'inter', weight: 600, text: 'abc' },
    { face: 'notoSansSC', weight: 700, text: '人客' },
    { face: 'inter', weight: 400, text: 'x' },
  ]);
});
