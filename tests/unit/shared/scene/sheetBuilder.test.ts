import { expect, it } from 'vitest';
import { partOf } from '#shared/export/scope/partOf';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { smallBlueprint } from '../../../support/blueprints';

it('a part shows its steps with their numbers on the whole sheet', () => {
  const whole = smallBlueprint();
  const translate = translator('en');
  const part = partOf(whole, { type: 'phases', phases: ['p_2'] }, translate);
  const build = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate, whole });
  const steps = part ? build(part).items.filter(({ ref }) => ref.type === 'step') : [];
  const shown = steps.map(({ primitives: [first] }) => (first?.type === 'text' ? first.runs.map(({ text }) => text).join('') : null));
  expect(shown).toEqual(['4', '5']);
});
