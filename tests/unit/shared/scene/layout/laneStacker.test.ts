import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { moveCards } from '#shared/commands/cards/moveCards';
import { renameCard } from '#shared/commands/cards/renameCard';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import { setStepWidth } from '#shared/commands/steps/setStepWidth';
import type { CardContent } from '#shared/scene/layout/cardContent';
import { layoutColumns } from '#shared/scene/layout/grid';
import { laneStacker } from '#shared/scene/layout/laneStacker';
import { after } from '../../../../support/blueprints';
import { blueprintOf } from '../drawing';

const START = freeze(blueprintOf({ lanes: ['customer', 'frontstage', 'backstage'], steps: 3, cards: [['a', 0, 0], ['b', 1, 0], ['c', 2, 1]] }), true);

/** Which lanes are stacked anew after the change; as high as the titles of their cards are long. */
function stackedAnew(now: Blueprint): string[] {
  const stacker = laneStacker();
  const stack = (blueprint: Blueprint) => {
    const of = stacker(blueprint);
    const content = ({ title }: { title: string }) => ({ height: title.length }) as CardContent;
    return new Map(blueprint.laneOrder.map((lane) => [lane, of(lane, layoutColumns(blueprint, 1).steps, content)]));
  };
  const before = stack(START);
  const next = stack(now);
  return now.laneOrder.filter((lane) => next.get(lane) !== before.get(lane));
}

describe('a lane is stacked anew where an edit concerns it, and no other', () => {
  const [first, second, third] = START.laneOrder as [string, string, string];
  const [step, other] = Object.keys(START.steps) as [string, string];

  test('its card is renamed', () => {
    expect(stackedAnew(after(START, renameCard, { id: 'b', title: 'Something long' }))).toEqual([second]);
  });
  test('a card leaves it for another', () => {
    expect(stackedAnew(after(START, moveCards, { moves: [{ card: 'a', lane: second, step }] }))).toEqual([first, second]);
  });
  test('a card moves within it, or goes', () => {
    expect(stackedAnew(after(START, moveCards, { moves: [{ card: 'c', lane: third, step }] }))).toEqual([third]);
    expect(stackedAnew(after(START, removeItems, { cards: ['c'] }))).toEqual([third]);
  });
  test('columns and hidden lanes concern all', () => {
    expect(stackedAnew(after(START, setStepWidth, { ids: [other], width: 300 }))).toEqual([first, second, third]);
    expect(stackedAnew(after(START, hideLanes, { ids: [third], hidden: true }))).toEqual([first, second, third]);
  });
  test('nothing changed', () => {
    expect(stackedAnew(START)).toEqual([]);
  });
});
