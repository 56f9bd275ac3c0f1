import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { timeText } from '#shared/scene/layout/timeText';
import { subtitle } from '#shared/scene/layout/subtitle';
import { blueprintOf, builder } from '../drawing';

test.each([
  [{ typical: 6 }, '6 min'],
  [{ min: 4, max: 12 }, '4–12 min'],
  [{ min: 4, typical: 6, max: 12 }, '4–12 min'],
  [{ typical: 3, max: 3 }, '3 min'],
  [{ typical: 150 }, '2.5 h'],
  [{ min: 1440, max: 4320 }, '1–3 d'],
  [{}, ''],
])('time %j reads %s', (time, text) => {
  expect(timeText(time, translator('en'))).toBe(text);
});

test('the line under the title says only what the brief says, in the reader’s language', () => {
  const brief = { ...blueprintOf({}).brief, customer: 'Guest', scopeStart: 'booking', version: '1.0', date: '2026-11-21' };
  expect(subtitle(brief, translator('en'))).toBe('Guest  ·  from booking  ·  Current state  ·  v1.0, 21 Nov 2026');
  expect(subtitle({ ...brief, state: 'toBe' }, translator('zh-CN'))).toContain('2026年11月21日');
  expect(subtitle({ ...brief, date: 'spring' }, translator('en'))).toContain('spring');
});

test('a card grows with its lines and its meta row, and a tall title makes a tall card', () => {
  const { geometry } = builder()(blueprintOf({
    cards: [['plain', 1, 0, { title: 'Eats' }], ['long', 1, 1, { title: 'Checks out of the hotel and leaves for the airport' }], ['timed', 1, 2, { title: 'Eats', time: { typical: 5 } }]],
  }));
  const height = (id: string) => geometry.cards.get(id)!.box.h;
  expect(height('plain')).toBe(40);
  expect(height('timed')).toBe(58);
  expect((height('long') - height('plain')) % 18).toBe(0);
  expect(height('long')).toBeGreaterThan(58);
});
