// What a copy for sharing holds: all but what was chosen to be left out, never the history, always the same document.

import { expect, it } from 'vitest';
import { putAnalysisRecord } from '#shared/blueprint/analysisCollections';
import { eachRecord } from '#shared/blueprint/buckets';
import { assertValid } from '#shared/blueprint/invariants';
import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import { parseFile } from '#shared/format/parseFile';
import { hiddenLanes, sharedCopy, sharedText, type ShareChoice } from '../../../../../renderer/dialogs/share/sharedCopy';
import { after, smallBlueprint } from '../../../../support/blueprints';

/** With something of everything that can be left out. */
function discussed(): Blueprint {
  const blueprint = structuredClone(after(smallBlueprint(), hideLanes, { ids: ['l_3'], hidden: true }));
  blueprint.brief.authors = ['Ann', '王伟'];
  const card = cardOf(blueprint, 'c_2');
  if (card) Object.assign(card, { privateNotes: 'the manager drinks', speakerNotes: 'say hello' });
  const at = '2026-11-21T09:30:00.000Z';
  putAnalysisRecord(blueprint, 'comments', { id: 'm_1', on: { type: 'card', id: 'c_2' }, text: 'really?', author: 'Ann', at, resolved: { by: 'Eve', at } });
  putAnalysisRecord(blueprint, 'comments', { id: 'm_2', on: { type: 'card', id: 'c_3' }, text: 'behind the scenes', author: 'Bob', at });
  return blueprint;
}

/** As it opens again. */
function opened(choice: ShareChoice): Blueprint {
  const file = parseFile(sharedText(discussed(), choice));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  expect(file.value.history).toBeNull();
  return file.value.blueprint;
}

it('is the very document, where nothing was to be left out', () => {
  expect(opened({})).toEqual(discussed());
});

it('keeps the id, so that a colleague’s changes can be merged', () => {
  expect(opened({ comments: true, privateNotes: true, people: true, hiddenLanes: true }).id).toBe('b_1');
});

it('leaves comments out and nothing else', () => {
  const { comments: _, ...others } = discussed();
  expect(opened({ comments: true })).toEqual(others);
});

it('leaves private notes out, speaker notes in', () => {
  const text = sharedText(discussed(), { privateNotes: true });
  expect(text).not.toContain('drinks');
  expect(text).not.toContain('privateNotes');
  expect(cardOf(opened({ privateNotes: true }), 'c_2')).toMatchObject({ title: 'Checks in', speakerNotes: 'say hello' });
});

it('leaves out who made it and who commented, also where comments stay', () => {
  const text = sharedText(discussed(), { people: true });
  for (const name of ['Ann', '王伟', 'Eve', 'Bob']) expect(text).not.toContain(name);
  expect(text).toContain('really?');
  expect(text).toContain('Front desk');
});

it('leaves hidden lanes out with their cards, connectors and comments on them', () => {
  const copy = sharedCopy(discussed(), { hiddenLanes: true });
  assertValid(copy);
  expect(copy.laneOrder).toEqual(['l_1', 'l_2', 'l_4', 'l_5']);
  expect([...eachRecord(copy.cards)].map(({ id }) => id).sort()).toEqual(['c_1', 'c_2', 'c_4', 'c_5']);
  expect([...eachRecord(copy.connectors)].map(({ id }) => id).sort()).toEqual(['x_1', 'x_3']);
  expect(Object.keys(copy.comments ?? {})).toEqual(['m_1']);
});

it('never changes the document', () => {
  const blueprint = discussed();
  const before = structuredClone(blueprint);
  sharedCopy(blueprint, { comments: true, privateNotes: true, people: true, hiddenLanes: true });
  expect(blueprint).toEqual(before);
});

it('keeps all lanes where all are hidden: a blueprint has one at least', () => {
  const blueprint = structuredClone(discussed());
  for (const lane of Object.values(blueprint.lanes)) lane.hidden = true;
  expect(hiddenLanes(blueprint)).toEqual([]);
  expect(sharedCopy(blueprint, { hiddenLanes: true }).laneOrder).toHaveLength(5);
});
