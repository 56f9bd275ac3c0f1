// Times as people write them.

import { expect, test } from 'vitest';
import { readMinutes } from '#shared/tables/readMinutes';

test.each([
  ['5', 5], ['2.5', 2.5], ['2,5 min', 2.5], ['1.5 h', 90], ['1 h 30 min', 90], ['1h30', 90], ['0:05', 5], ['1:30', 90], ['00:01:30', 1.5],
  ['30 s', 0.5], ['2 days', 2880], ['5分钟', 5], ['1小时30分', 90], ['半小时', 30], ['约 5 分钟', 5], ['５', 5], ['about 10 minutes', 10],
])('%s', (text, typical) => {
  expect(readMinutes(text)).toEqual({ typical });
});

test.each([['4-6', 4, 6], ['4–6 min', 4, 6], ['1-2 h', 60, 120], ['30 min to 1 h', 30, 60], ['2至3分钟', 2, 3], ['2~3天', 2880, 4320]])('%s is a range', (text, min, max) => {
  expect(readMinutes(text)).toEqual({ min, max });
});

test.each(['soon', '马上', '-5', '5 6', 'a5', '5 apples', '', '1:75'])('%j is no time', (text) => {
  expect(readMinutes(text)).toBeNull();
});
