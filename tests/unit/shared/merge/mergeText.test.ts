// Two changes of one text.

import { expect, it } from 'vitest';
import { mergeText } from '#shared/merge/mergeText';

const base = 'The guest asks for the key at the desk';

it.each([
  ['far apart', base, 'The late guest asks for the key at the desk', 'The guest asks for the key at the bar', 'The late guest asks for the key at the bar'],
  ['an addition at each end', base, `Now: ${base}`, `${base}.`, `Now: ${base}.`],
  ['in Chinese', '客人在前台领取房间钥匙', '住店客人在前台领取房间钥匙', '客人在前台领取房间门卡', '住店客人在前台领取房间门卡'],
])('merges changes %s', (_name, from, mine, theirs, both) => {
  expect(mergeText(from, mine, theirs)).toBe(both);
  expect(mergeText(from, theirs, mine)).toBe(both);
});

it.each([
  ['of the same word', base, 'The guest asks for the card at the desk', 'The guest asks for the code at the desk'],
  ['of neighbours', base, 'The guest wants for the key at the desk', 'The guest asks after the key at the desk'],
  ['at the same place', base, `${base} today`, `${base} now`],
  ['of everything', 'Key', 'Card', 'Code'],
])('leaves changes %s to a person', (_name, from, mine, theirs) => {
  expect(mergeText(from, mine, theirs)).toBeNull();
});
