import { describe, expect, it } from 'vitest';
import { cardOf } from '#shared/blueprint/queries';
import { renameStep } from '#shared/commands/steps/renameStep';
import { setCard } from '#shared/commands/cards/setCard';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { closeFind, goToHit, hitsOf, lookFor, openFind, replaceAllHits, replaceHit } from '../../renderer/editor/find/finding';
import { testEditor } from './testEditor';

/** "Tea" is written in a title twice, in a detail, a step's name and a connector's label. */
function teaHouse() {
  const t = testEditor();
  t.editor.execute(setCard, { ids: ['c_1'], changes: { title: 'Tea for two, tea for one' } });
  t.editor.execute(setCard, { ids: ['c_2'], changes: { title: 'Orders', detail: 'Green tea (hot)' } });
  t.editor.execute(renameStep, { id: 's_1', name: 'Have tea' });
  t.editor.execute(setConnector, { id: 'x_1', changes: { label: 'tea?' } });
  openFind(t.editor);
  return t;
}

const find = (t: ReturnType<typeof teaHouse>) => t.editor.session.getState().find;

describe('finding', () => {
  it('finds in titles, details, names and labels, and shows the first at once', () => {
    const t = teaHouse();
    lookFor(t.editor, { query: 'tea' });
    expect(hitsOf(t.editor)).toHaveLength(5);
    expect(find(t)?.at).toBe(0);
    expect(t.selected).toEqual(['step:s_1']);
  });

  it('tells capitals from small letters when asked to, and takes signs as they are', () => {
    const t = teaHouse();
    lookFor(t.editor, { query: 'Tea', matchCase: true });
    expect(hitsOf(t.editor)).toHaveLength(1);
    lookFor(t.editor, { query: '(hot)' });
    expect(t.selected).toEqual(['card:c_2']);
    lookFor(t.editor, { query: 'nowhere' });
    expect(find(t)?.at).toBe(-1);
  });

  it('goes round in both directions, by keys on the canvas too', () => {
    const t = teaHouse();
    lookFor(t.editor, { query: 'tea' });
    goToHit(t.editor, -1);
    expect(t.selected).toEqual(['connector:x_1']);
    t.act('findNext');
    expect(t.selected).toEqual(['step:s_1']);
    closeFind(t.editor);
    expect(hitsOf(t.editor)).toEqual([]);
    t.act('findNext');
    expect(find(t)).toMatchObject({ open: true, query: 'tea', at: 1 });
  });
});

describe('replacing', () => {
  it('replaces all as one undo step', () => {
    const t = teaHouse();
    const steps = t.undoSteps;
    const before = t.blueprint;
    lookFor(t.editor, { query: 'tea' });
    expect(replaceAllHits(t.editor, 'coffee')).toBe(5);
    expect(cardOf(t.blueprint, 'c_1')?.title).toBe('coffee for two, coffee for one');
    expect(t.blueprint.steps.s_1?.name).toBe('Have coffee');
    expect(hitsOf(t.editor)).toEqual([]);
    expect(t.undoSteps).toBe(steps + 1);
    t.act('undo');
    expect(t.blueprint).toStrictEqual(before);
  });

  it('replaces one and goes on to the next, not into what it has put there', () => {
    const t = teaHouse();
    lookFor(t.editor, { query: 'tea' });
    goToHit(t.editor, 1);
    expect(t.selected).toEqual(['card:c_1']);
    replaceHit(t.editor, 'tea and tea');
    expect(cardOf(t.blueprint, 'c_1')?.title).toBe('tea and tea for two, tea for one');
    const hit = hitsOf(t.editor)[find(t)?.at ?? -1];
    expect(hit).toMatchObject({ ref: { id: 'c_1' }, start: 21 });
  });

  it('takes a label away that becomes empty', () => {
    const t = teaHouse();
    lookFor(t.editor, { query: 'tea?' });
    replaceAllHits(t.editor, '');
    expect(t.editor.document.getState().blueprint.connectors).toSatisfy((all: object) => !JSON.stringify(all).includes('"label":""'));
  });
});

describe('going through the history', () => {
  it('goes to any step and back, and keeps what can be redone', () => {
    const t = testEditor();
    const states = [t.blueprint];
    for (const title of ['One', 'Two', 'Three']) {
      t.setTime(states.length * 10_000);
      t.editor.execute(setCard, { ids: ['c_1'], changes: { title } });
      states.push(t.blueprint);
    }
    t.editor.goTo(1);
    expect(t.blueprint).toStrictEqual(states[1]);
    expect(t.editor.document.getState().history.entries).toHaveLength(3);
    t.editor.goTo(3);
    expect(t.blueprint).toStrictEqual(states[3]);
    expect(t.editor.isDirty()).toBe(true);
    t.editor.goTo(0);
    expect(t.blueprint).toStrictEqual(states[0]);
    expect(t.editor.isDirty()).toBe(false);
    t.editor.goTo(99);
    expect(t.blueprint).toStrictEqual(states[3]);
  });
});
