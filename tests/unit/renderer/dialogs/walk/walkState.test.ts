import { describe, expect, it } from 'vitest';
import { cardOf, cardsInOrder, stepOrder } from '#shared/blueprint/queries';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import { executeCommand } from '#shared/commands/execute';
import { beginWalk, exitsHere, stopOf, walkBack, walkOn, walkTo, type Walk } from '../../../../../renderer/dialogs/walk/walkState';
import { readExample } from '../../../../support/example';

const blueprint = readExample('en');
const titles = (walk: Walk, of = blueprint): string[] => (stopOf(of, walk)?.cards ?? []).map((id) => cardOf(of, id)?.title ?? '');

describe('a walk through the blueprint', () => {
  it('goes step by step, with the cards of all lanes', () => {
    const walk = beginWalk(blueprint, 'step');
    expect(walk.stops).toHaveLength(stepOrder(blueprint).length);
    expect(titles(walk)).toEqual(['Advertisement, website', 'Makes reservation', 'Makes reservation for guest', 'Reservation system']);
  });

  it('stops at both ends', () => {
    const walk = beginWalk(blueprint, 'phase');
    expect(walkBack(walk).at).toBe(0);
    const last = walkTo(walk, 99);
    expect(walkOn(blueprint, last)).toEqual(last);
  });

  it('begins near what is selected, whichever way it goes', () => {
    const card = [...cardsInOrder(blueprint)].find(({ title }) => title === 'Checks in');
    const near = { key: '', phase: null, step: card?.step ?? null, lane: card?.lane ?? null, cards: [card?.id ?? ''] };
    expect(titles(beginWalk(blueprint, 'lane', near))).toEqual(['Checks in']);
    expect(titles(beginWalk(blueprint, 'step', near))).toContain('Processes registration');
    expect(titles(beginWalk(blueprint, 'flow', near))).toEqual(['Checks in']);
  });

  it('follows connectors, by the exit that is chosen, and comes back the same way', () => {
    const start = beginWalk(blueprint, 'flow');
    expect(titles(start)).toEqual(['Makes reservation']);
    const exits = exitsHere(blueprint, start);
    expect(exits.length).toBeGreaterThan(1);
    const second = walkOn(blueprint, start, 1);
    expect(stopOf(blueprint, second)?.cards).toEqual([exits[1]?.card]);
    expect(titles(walkBack(walkBack(second)))).toEqual(['Makes reservation']);
    expect(walkOn(blueprint, start, 9)).toEqual(start);
  });

  it('leads on along connectors from wherever one is', () => {
    const evidence = [...cardsInOrder(blueprint)].find(({ title }) => title === 'Desk, lobby, paperwork, key');
    const step = beginWalk(blueprint, 'step').stops[3] ?? null;
    for (const near of [step, step && evidence && { ...step, lane: evidence.lane, cards: [evidence.id] }]) {
      const walk = beginWalk(blueprint, 'flow', near);
      expect(titles(walk)).toEqual(['Checks in']);
      expect(titles(walkOn(blueprint, walk))).not.toEqual(['Checks in']);
    }
  });

  it('comes past everything that is connected with one key alone, and all the way back with another', () => {
    let walk = beginWalk(blueprint, 'flow');
    const seen = [titles(walk)[0]];
    for (let next = walkOn(blueprint, walk); next !== walk; next = walkOn(blueprint, walk)) {
      walk = next;
      seen.push(titles(walk)[0]);
    }
    // At a dead end it goes on from the fork before it.
    expect(seen.slice(0, 4)).toEqual(['Makes reservation', 'Makes reservation for guest', 'Reservation system', 'Arrives at hotel']);
    expect(seen).toContain('Leaves');
    expect(walk.path).toEqual([...new Set(walk.path)]);
    for (let i = 1; i < seen.length; i++) walk = walkBack(walk);
    expect(titles(walk)).toEqual(['Makes reservation']);
  });

  it('leaves out what is hidden', () => {
    const lane = blueprint.laneOrder.at(-1) ?? '';
    const done = executeCommand(blueprint, hideLanes, { ids: [lane], hidden: true });
    const without = done.ok ? done.value.blueprint : blueprint;
    expect(titles(beginWalk(without, 'step'), without)).not.toContain('Reservation system');
    expect(beginWalk(without, 'lane').stops.some((stop) => stop.lane === lane)).toBe(false);
  });
});
