import { describe, expect, it } from 'vitest';
import { cardOf } from '#shared/blueprint/queries';
import { renameStep } from '#shared/commands/steps/renameStep';
import { setCard } from '#shared/commands/cards/setCard';
import { setConnector } from '#shared/commands/connectors/setConnector';
import { closeFind, goToHit, hitsOf, lookFor, openFind, replaceAllHits, replaceHit } from '../../renderer/editor/find/finding';
import { setBrief } from '#shared/commands/blueprint/setBrief';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { collapseLanes } from '#shared/commands/lanes/collapseLanes';
import { hitMarks } from '../../renderer/editor/find/hitMarks';
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

describe('finding in title and brief', () => {
  it('finds there first, selects nothing, and replaces there too', () => {
    const t = testEditor();
    t.editor.execute(setTitle, { title: 'Tea house' });
    t.editor.execute(setBrief, { changes: { goal: 'More tea', authors: ['Ann Tea', 'tea'] } });
    t.editor.select([{ type: 'card', id: 'c_1' }]);
    openFind(t.editor);
    lookFor(t.editor, { query: 'tea' });
    expect(hitsOf(t.editor).map(({ ref }) => ref.type)).toEqual(['title', 'brief', 'author', 'author']);
    expect(t.selected).toEqual([]);
    expect(replaceAllHits(t.editor, '')).toBe(4);
    expect(t.blueprint.title).toBe(' house');
    expect(t.blueprint.brief).toMatchObject({ goal: 'More ', authors: ['Ann '] });
  });
});

describe('the marks of hits', () => {
  const boxesOf = (t: ReturnType<typeof testEditor>, query: string) => {
    openFind(t.editor);
    lookFor(t.editor, { query });
    return hitMarks(t.editor);
  };

  it('are around the very letters, line by line', () => {
    const t = testEditor();
    t.editor.execute(setCard, { ids: ['c_1'], changes: { title: 'Reads the welcome message twice' } });
    const card = t.editor.scene().geometry.cards.get('c_1');
    const [mark] = boxesOf(t, 'the welcome');
    expect(mark?.letters).toBe(true);
    expect(mark?.boxes).toHaveLength(2);
    const [first, second] = mark?.boxes ?? [];
    expect(first?.x).toBeGreaterThan((card?.title.x ?? 0) + 30);
    expect(second?.x).toBeCloseTo((card?.title.x ?? 0) - 1);
    const width = t.editor.environment.measure.line('welcome', { size: 13, weight: 500 }).width;
    expect(second?.w).toBeCloseTo(width + 2);
  });

  it('are around Chinese letters, in names, labels, the title and what the brief shows', () => {
    const t = testEditor();
    t.editor.execute(setTitle, { title: '酒店住宿' });
    t.editor.execute(setBrief, { changes: { customer: '酒店的商务客人' } });
    t.editor.execute(renameStep, { id: 's_1', name: '到达酒店' });
    t.editor.execute(setConnector, { id: 'x_1', changes: { label: '酒店' } });
    const marks = boxesOf(t, '酒店');
    expect(marks.map((mark) => mark?.letters)).toEqual([true, true, true, true]);
    expect(marks.map((mark) => Math.round((mark?.boxes[0]?.w ?? 0) - 2))).toEqual([48, 26, 24, 22]);
  });

  it('are around the card for its details, and missing where the sheet shows nothing of it', () => {
    const t = testEditor();
    t.editor.execute(setCard, { ids: ['c_2'], changes: { detail: 'Green tea' } });
    t.editor.execute(setBrief, { changes: { goal: 'More tea' } });
    const [goal, detail] = boxesOf(t, 'tea');
    expect(goal).toBeNull();
    expect(detail).toMatchObject({ letters: false, boxes: [t.editor.scene().geometry.cards.get('c_2')?.box] });
    t.editor.execute(collapseLanes, { ids: ['l_2'], collapsed: true });
    expect(hitMarks(t.editor)[1]).toBeNull();
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
