// Which cards are touchpoints, and which tags follow without being set.

import { expect, it } from 'vitest';
import { isTouchpoint, tagsOf, touchpointsOf } from '#shared/blueprint/touchpoints';
import { card, smallBlueprint } from '../../../support/blueprints';

const small = smallBlueprint();
const customer = (more: object) => card('c', 'l_2', 's_1', more);

it('counts frontstage cards, and customer actions that have a channel', () => {
  expect(touchpointsOf(small).map(({ id }) => id)).toEqual(['c_3']);
  expect(isTouchpoint(customer({ channels: ['web'] }), small)).toBe(true);
  expect(isTouchpoint(customer({ kind: 'decision', channels: ['web'] }), small)).toBe(false);
  expect(isTouchpoint(card('c', 'l_4', 's_1', { channels: ['phone'] }), small)).toBe(false);
});

it('lets the card itself say otherwise', () => {
  expect(isTouchpoint(card('c', 'l_5', 's_1', { touchpoint: true }), small)).toBe(true);
  expect(isTouchpoint(card('c', 'l_3', 's_1', { touchpoint: false }), small)).toBe(false);
});

it('fills in medium, setting and visibility from channels and lane', () => {
  const tags = tagsOf(customer({ channels: ['faceToFace', 'kiosk'] }), small);
  expect(tags.medium).toEqual({ values: ['digital', 'human'], source: 'channel' });
  expect(tags.setting).toEqual({ values: ['offline', 'selfService'], source: 'channel' });
  expect(tags.visibility).toEqual({ values: ['frontstage'], source: 'lane' });
  expect(tags.moment).toEqual({ values: [], source: 'none' });
  expect(tagsOf(customer({ channels: ['faq', 'chat'] }), small).visibility).toEqual({ values: ['selfHelp'], source: 'channel' });
  expect(tagsOf(card('c', 'l_4', 's_1'), small).visibility).toEqual({ values: ['backstage'], source: 'lane' });
});

it('holds what is set, even that there is none', () => {
  const tags = tagsOf(customer({ channels: ['web'], tags: { medium: [], setting: ['phone'] } }), small);
  expect(tags.medium).toEqual({ values: [], source: 'set' });
  expect(tags.setting).toEqual({ values: ['phone'], source: 'set' });
});
