import { expect, test } from 'vitest';
import { conflictCopiesOf } from '../../../../../electron/services/conflicts/conflictCopiesOf';

const COPIES = [
  'Hotel (Anna\'s conflicted copy 2026-11-21).blueprint',
  'Hotel (Anna (Büro)\'s conflicted copy 2026-11-21).blueprint',
  'Hotel (Anna\'s conflicted copy 2026-11-21 (1)).blueprint',
  'Hotel (Case Conflict).blueprint',
  'hotel (Case Conflict 1).blueprint',
  'Hotel (In Konflikt stehende Kopie von Anna 2026-11-21).blueprint',
  'Hotel (Copie en conflit de Anna 2026-11-21).blueprint',
  'Hotel (Anna 的冲突副本 2026-11-21).blueprint',
  'Hotel (Anna 的衝突複本 2026-11-21).blueprint',
  'Hotel（冲突副本）.blueprint',
  'Hotel (conflicted copy 2026-11-21 103200).blueprint',
  'Hotel_conflict-20261121-103200.blueprint',
  'Hotel-LAPTOP.blueprint',
  'Hotel-DESKTOP-AB12.blueprint',
  'Hotel-ANNA-PC-2.blueprint',
  'Hotel-Anna’s MacBook Pro.blueprint',
  'Hotel (1).blueprint',
  'Hotel [Conflict].blueprint',
  'Hotel 2.blueprint',
  'Hotel.sync-conflict-20261121-103200-ABCDEFG.blueprint',
  // A conflict about a conflict copy.
  'Hotel-LAPTOP (1).blueprint',
  'Hotel (Anna\'s conflicted copy 2026-11-21) 2.blueprint',
];

const OTHERS = [
  'Hotel.blueprint', 'HOTEL.blueprint', 'Hotel.pdf', 'Hotel-LAPTOP.pdf', 'Hotel plan.blueprint', 'Hotel-final.blueprint',
  'Hotel-2027.blueprint', 'Hotel-v2.blueprint', 'Hotel 2027.blueprint', 'Hotel 1.blueprint', 'Hotels.blueprint', 'Hotel copy.blueprint', 'Motel (1).blueprint',
  'The Hotel (1).blueprint', 'Hotel (draft).blueprint', '.Hotel (1).blueprint', '',
];

test('the names that sync programs give are found, and no others', () => {
  expect(conflictCopiesOf([...COPIES, ...OTHERS], 'Hotel.blueprint')).toEqual(COPIES);
});

test('both forms of a letter are one, and the name comes as the folder has it', () => {
  const decomposed = 'Café (1).blueprint'.normalize('NFD');
  expect(conflictCopiesOf([decomposed], 'Café.blueprint'.normalize('NFC'))).toEqual([decomposed]);
  expect(conflictCopiesOf(['Café (1).blueprint'.normalize('NFC')], 'Café.blueprint'.normalize('NFD'))).toHaveLength(1);
});

test.each([
  ['酒店 #1 100%?.blueprint', '酒店 #1 100%? (Anna 的冲突副本 2026-11-21).blueprint'],
  ['🏨 (final).blueprint', '🏨 (final) 2.blueprint'],
  ['hotel.v2.json', 'hotel.v2-DESKTOP-AB12.json'],
  ['no extension', 'no extension (1)'],
])('%s', (name, copy) => {
  expect(conflictCopiesOf([name, copy], name)).toEqual([copy]);
});

test('a name as long as a name can be is looked at in no time', () => {
  const name = `${'酒'.repeat(60)}.blueprint`;
  const copies = Array.from({ length: 500 }, (_, i) => `${'酒'.repeat(60)}${' -('.repeat(20)}${i}.blueprint`);
  expect(conflictCopiesOf(copies, name)).toEqual([]);
});
