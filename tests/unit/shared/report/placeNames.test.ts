import { describe, expect, it } from 'vitest';
import { blankBlueprint } from '#shared/blueprint/create';
import { countingIds } from '#shared/lib/ids';
import { translator } from '#shared/i18n/translator';
import { cardName, commentPlace, laneName, stepName } from '#shared/report/placeNames';

const t = translator('en');
const blueprint = blankBlueprint({ id: 'b', title: '', date: '', createId: countingIds() });

describe('names of things without a name', () => {
  it('calls a lane by its kind and a step by its number', () => {
    expect(laneName(blueprint.lanes['l_2'], t)).toBe('Customer actions');
    expect(stepName(blueprint, 's_3', t)).toBe('Step 3');
    expect(commentPlace(blueprint, { type: 'cell', lane: 'l_2', step: 's_3' }, t)).toBe('Customer actions · Step 3');
  });

  it('calls a step with a name by both', () => {
    const named = { ...blueprint, steps: { ...blueprint.steps, s_3: { id: 's_3', name: 'Check in', cells: {} } } };
    expect(stepName(named, 's_3', t)).toBe('3 Check in');
  });

  it('calls a card without a title by its kind', () => {
    expect(cardName({ id: 'c', kind: 'wait', lane: 'l_1', step: 's_1', span: 1, title: ' ' }, t)).toBe('Wait');
    expect(cardName(undefined, t)).toBe('Untitled card');
  });
});
