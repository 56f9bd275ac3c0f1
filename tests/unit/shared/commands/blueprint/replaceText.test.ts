import { describe, expect, it } from 'vitest';
import { cardOf, connectorOf } from '#shared/blueprint/queries';
import { replaceText, type TextChange } from '#shared/commands/blueprint/replaceText';
import { refusal, smallBlueprint, triple } from '../../../../support/blueprints';

const before = smallBlueprint();
const replaced = (changes: readonly TextChange[]) => ({ changes, from: 'a', to: 'b', count: changes.length });

describe('replacing text', () => {
  it('writes into all kinds of texts at once', () => {
    const result = triple(before, replaceText, replaced([
      { ref: { type: 'card', id: 'c_1', field: 'title' }, text: 'Poster' },
      { ref: { type: 'card', id: 'c_1', field: 'detail' }, text: 'At the door' },
      { ref: { type: 'connector', id: 'x_3' }, text: 'soon' },
      { ref: { type: 'lane', id: 'l_1' }, text: 'Things' },
      { ref: { type: 'phase', id: 'p_2' }, text: 'Then' },
      { ref: { type: 'step', id: 's_1' }, text: 'Arrive' },
    ]));
    expect(cardOf(result, 'c_1')).toMatchObject({ title: 'Poster', detail: 'At the door' });
    expect(connectorOf(result, 'x_3')?.label).toBe('soon');
    expect([result.lanes.l_1?.name, result.phases.p_2?.name, result.steps.s_1?.name]).toEqual(['Things', 'Then', 'Arrive']);
  });

  it('takes an optional text away that becomes empty', () => {
    const result = triple(before, replaceText, replaced([
      { ref: { type: 'card', id: 'c_3', field: 'owner' }, text: '' }, { ref: { type: 'connector', id: 'x_3' }, text: '' },
    ]));
    expect(cardOf(result, 'c_3')).not.toHaveProperty('owner');
    expect(connectorOf(result, 'x_3')).not.toHaveProperty('label');
  });

  it('refuses what is gone, and nothing at all', () => {
    expect(refusal(before, replaceText, replaced([]))).toBe('refuse.nothing');
    for (const type of ['connector', 'lane', 'phase', 'step'] as const) {
      expect(refusal(before, replaceText, replaced([{ ref: { type, id: 'none' }, text: '' }]))).toBe('refuse.gone');
    }
    expect(refusal(before, replaceText, replaced([{ ref: { type: 'card', id: 'none', field: 'title' }, text: '' }]))).toBe('refuse.gone');
  });
});
