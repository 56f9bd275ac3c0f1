// Where lines may break: shown with | at each place.

import { expect, test } from 'vitest';
import { breakAfter } from '#shared/scene/text/breaks';
import { graphemesOf } from '#shared/scene/text/graphemes';

function broken(text: string): string {
  const graphemes = graphemesOf(text, 400);
  return graphemes.codes.map((_, i) => text.slice(graphemes.starts[i], graphemes.starts[i + 1]) + (breakAfter(graphemes, i) === 'none' ? '' : '|')).join('');
}

test.each([
  ['a  b c', 'a  |b |c'],
  ['check-in on-time', 'check-|in |on-|time'],
  ['-5 3-5 24/7 a -- b', '-5 |3-5 |24/7 |a |-- |b'],
  ['https://a.b/c/d', 'https://|a.b/|c/|d'],
  ['客人到达', '客|人|到|达'],
  ['好，（他说：“是！”）。完', '好，|（他|说：|“是！”）。|完'],
  ['等……了', '等……|了'],
  ['用App下单', '用|App|下|单'],
  ['かきょう', 'か|きょ|う'],
  ['5％的', '5％|的'],
  ['no\u00a0break', 'no\u00a0break'],
  ['客\u00a0人', '客\u00a0人'],
])('%s', (text, expected) => {
  expect(broken(text)).toBe(expected);
});
