// Text and numbers in XML.

import { expect, test } from 'vitest';
import { xmlId, xmlNumber, xmlText } from '#shared/export/xml';

test('markup is escaped, and what XML can not hold is left out', () => {
  expect(xmlText('a<b>&"c"\u0000\u001b\ud800\uffff😀\n')).toBe('a&lt;b&gt;&amp;&quot;c&quot;😀\n');
});

test('numbers have three decimals at most, and no minus zero', () => {
  expect([1, 1.23456, -0.0001, 1e-9].map(xmlNumber)).toEqual(['1', '1.235', '0', '0']);
});

test('ids are plain words', () => {
  expect(xmlId('card:c_1 "x"')).toBe('card-c_1--x-');
});
