import { expect, it } from 'vitest';
import { stepOrder } from '#shared/blueprint/queries';
import { moveHeaders } from '#shared/commands/blueprint/moveHeaders';
import { translator } from '#shared/i18n/translator';
import { refusal, smallBlueprint, triple } from '../../../../support/blueprints';

const before = smallBlueprint();

it('moves several of a kind, one after another, as one step', () => {
  const steps = triple(before, moveHeaders, { moves: [{ type: 'step', id: 's_2', phase: 'p_1', index: 0 }, { type: 'step', id: 's_3', phase: 'p_1', index: 1 }] });
  expect(stepOrder(steps)).toEqual(['s_2', 's_3', 's_1', 's_4', 's_5']);
  const lanes = triple(before, moveHeaders, { moves: [{ type: 'lane', id: 'l_5', index: 0 }, { type: 'lane', id: 'l_4', index: 1 }] });
  expect(lanes.laneOrder).toEqual(['l_5', 'l_4', 'l_1', 'l_2', 'l_3']);
});

it('says what it moves, in both languages, and refuses what is gone', () => {
  const args = { moves: [{ type: 'step', id: 's_2', phase: 'p_1', index: 0 }, { type: 'step', id: 's_3', phase: 'p_1', index: 1 }] } as const;
  const { key, params } = moveHeaders.label(before, args);
  expect([translator('en')(key, params), translator('zh-CN')(key, params)]).toEqual(['Move 2 steps', '移动 2 个步骤']);
  expect(refusal(before, moveHeaders, { moves: [...args.moves, { type: 'lane', id: 'l_9', index: 0 }] })).toBe('refuse.gone');
  expect(refusal(before, moveHeaders, { moves: [] })).toBe('refuse.nothing');
});
