// Two people, one file: what happens here when Anna saves it.

import { createStore } from 'zustand/vanilla';
import { describe, expect, it } from 'vitest';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { setBrief } from '#shared/commands/blueprint/setBrief';
import type { Command } from '#shared/commands/command';
import { renameLane } from '#shared/commands/lanes/renameLane';
import { parseFile } from '#shared/format/parseFile';
import { serializeFile } from '#shared/format/serializeFile';
import { emptyHistory } from '#shared/history/history';
import { idFactory } from '#shared/lib/ids';
import { createMeasurer } from '#shared/scene/text/measurer';
import { createEditor } from '../../../../../../renderer/editor/createEditor';
import { createPreferences } from '../../../../../../renderer/editor/preferences';
import { mergeWithText } from '../../../../../../renderer/app/documents/team/mergeWithText';
import { fakeApp, fileNamed } from '../../fakeApp';

const hotel = fileNamed('hotel.blueprint');
const createId = idFactory((bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>));
const anna = {
  createId, now: () => 0, measure: createMeasurer(), preferences: createPreferences(), prefersDark: createStore(() => ({ dark: false })),
};

function opened(text: string) {
  const parsed = parseFile(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Anna opens the text, does these things, and saves it. */
function byAnna(text: string, ...edits: readonly (readonly [Command<never>, unknown])[]): string {
  const { blueprint, history } = opened(text);
  const editor = createEditor(anna, { blueprint, history: history ?? emptyHistory });
  for (const [command, args] of edits) expect(editor.execute(command, args as never)).toBeNull();
  const now = editor.document.getState();
  return serializeFile({ blueprint: now.blueprint, history: history && now.history, saved: { by: 'Anna', at: 1 } });
}

async function shared(person: Parameters<typeof fakeApp>[0] = []) {
  const app = fakeApp([['pickSave', hotel], ...(person ?? [])]);
  await app.documents.create();
  const document = app.documents.front();
  if (!document) throw new Error('no document is open');
  const { editor } = document;
  editor.execute(setTitle, { title: 'Hotel' });
  await app.documents.save();
  const text = () => app.files.get(hotel.name)?.text ?? '';
  const [first = '', second = ''] = editor.document.getState().blueprint.laneOrder;
  const laneNames = () => [first, second].map((id) => editor.document.getState().blueprint.lanes[id]?.name);
  return {
    ...app, document, editor, text, first, second, laneNames,
    said: () => app.toasts.store.getState().map((toast) => toast.text),
    async annaSaves(...edits: Parameters<typeof byAnna> extends [string, ...infer E] ? E : never) {
      app.changeOutside(hotel.name, byAnna(text(), ...edits));
      await app.pass(1000);
    },
  };
}

const named = (id: string, name: string) => [renameLane as Command<never>, { id, name }] as const;

describe('without unsaved changes', () => {
  it('what Anna saves takes its place, and what she did can be undone', async () => {
    const app = await shared();
    app.editor.select([{ type: 'lane', id: app.first }]);
    app.editor.session.setState({ viewport: { x: 7, y: 8, zoom: 2 } });
    await app.annaSaves(named(app.second, 'Front desk'));
    expect(app.laneNames()[1]).toBe('Front desk');
    expect(app.editor.isDirty()).toBe(false);
    expect(app.said()).toEqual(['Anna: 1 lane changed']);
    expect(app.editor.session.getState()).toMatchObject({ selection: [{ type: 'lane', id: app.first }], viewport: { x: 7, y: 8, zoom: 2 } });
    app.editor.undo();
    expect(app.laneNames()[1]).not.toBe('Front desk');
    expect(app.editor.isDirty()).toBe(true);
  });

  it('and nothing is lost: another save of mine goes through, and the journal begins anew', async () => {
    const app = await shared();
    await app.annaSaves(named(app.second, 'Front desk'));
    app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
    await app.pass(500);
    expect([...app.journals.values()][0]?.base).toBe(app.text());
    expect(await app.documents.save()).toBe(true);
    expect(app.text()).toContain('Front desk');
    expect(app.text()).toContain('"Guest"');
  });

  it('the same content saved again is no news', async () => {
    const app = await shared();
    await app.annaSaves();
    expect(app.said()).toEqual([]);
    expect(app.editor.isDirty()).toBe(false);
  });

  it('waits while a text is being typed', async () => {
    const app = await shared();
    app.editor.session.setState({ editing: { type: 'lane', id: app.first } });
    await app.annaSaves(named(app.second, 'Front desk'));
    expect(app.laneNames()[1]).not.toBe('Front desk');
    app.editor.session.setState({ editing: null });
    await app.pass(1000);
    expect(app.laneNames()[1]).toBe('Front desk');
  });

  it('a file that was saved over by somebody who did not know my save gets it back', async () => {
    const app = await shared();
    const before = app.text();
    app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
    await app.documents.save();
    app.changeOutside(hotel.name, byAnna(before, named(app.second, 'Front desk')));
    await app.pass(1000);
    expect(app.laneNames()).toEqual(['Guest', 'Front desk']);
    expect(app.editor.isDirty()).toBe(true);
  });

  it('a file that went back to an older version takes nothing away', async () => {
    const app = await shared();
    const before = app.text();
    app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
    await app.documents.save();
    app.changeOutside(hotel.name, before);
    await app.pass(1000);
    expect(app.laneNames()[0]).toBe('Guest');
    expect(app.editor.isDirty()).toBe(true);
    expect(app.said()[0]).toContain('older version');
    expect(await app.documents.save()).toBe(true);
    expect(app.text()).toContain('"Guest"');
  });
});

it('a file that is gone is said, and saving brings it back', async () => {
  const app = await shared();
  app.changeOutside(hotel.name, null);
  await app.pass(1000);
  expect(app.document.outside.getState().gone).toBe(true);
  expect(await app.documents.save()).toBe(true);
  expect(app.text()).toContain('"title": "Hotel"');
  expect(app.document.outside.getState().gone).toBe(false);
});

describe('with unsaved changes', () => {
  it('both are merged as one undo step, and saving goes on', async () => {
    const app = await shared();
    app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
    await app.annaSaves(named(app.second, 'Front desk'));
    expect(app.laneNames()).toEqual(['Guest', 'Front desk']);
    expect(app.said()).toEqual(['Merged with Anna’s changes: 1 lane changed']);
    expect(app.editor.isDirty()).toBe(true);
    app.editor.undo();
    expect(app.laneNames()[0]).toBe('Guest');
    expect(app.laneNames()[1]).not.toBe('Front desk');
    app.editor.redo();
    expect(await app.documents.save()).toBe(true);
    expect(opened(app.text()).blueprint).toEqual(app.editor.document.getState().blueprint);
    expect(app.questions).toEqual(['pickSave']);
  });

  it('a save that meets a conflict ends saved, without a question', async () => {
    const app = await shared();
    app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
    app.files.set(hotel.name, { text: byAnna(app.text(), named(app.second, 'Front desk')), hash: 'hers' });
    expect(await app.documents.save()).toBe(true);
    expect(app.text()).toContain('Front desk');
    expect(app.text()).toContain('"Guest"');
    expect(app.editor.isDirty()).toBe(false);
    expect(app.questions).toEqual(['pickSave']);
  });

  it('a file without a history merges from what was last read', async () => {
    const app = await shared();
    const { blueprint } = opened(app.text());
    app.changeOutside(hotel.name, serializeFile({ blueprint, history: null }));
    await app.pass(1000);
    app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
    await app.annaSaves(named(app.second, 'Front desk'));
    expect(app.laneNames()).toEqual(['Guest', 'Front desk']);
  });

  it('a restored draft of a merged document goes on from the file', async () => {
    const app = await shared();
    app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
    await app.annaSaves(named(app.second, 'Front desk'));
    await app.pass(1000);
    const next = fakeApp([], app);
    await next.documents.recover();
    const restored = next.documents.front()?.editor;
    expect(restored?.document.getState().blueprint).toEqual(app.editor.document.getState().blueprint);
    expect(restored?.document.getState().file).toMatchObject(hotel);
  });
});

describe('a clash', () => {
  const settled = (choices: Record<string, string>) => ['merge', { type: 'settled', choices }] as const;

  async function clashing(person: Parameters<typeof fakeApp>[0]) {
    const app = await shared(person);
    app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
    return app;
  }

  it('is marked, not asked, while nobody waits; nothing is saved before it is settled', async () => {
    const app = await clashing([]);
    await app.annaSaves(named(app.first, 'Traveller'));
    expect(app.document.outside.getState().clashes).toBe(1);
    expect(app.laneNames()[0]).toBe('Guest');
    expect(app.document.notice.getState()?.text.key).toBe('outside.clashes');
    expect(app.questions).toEqual(['pickSave']);
    expect(app.text()).toContain('Traveller');
  });

  it('is asked on saving, and saved when it is settled', async () => {
    const app = await clashing([]);
    const { first } = app;
    const again = await shared([settled({ [`lanes/${first}/name`]: 'both' })]);
    again.editor.execute(renameLane, { id: again.first, name: 'Guest' });
    await again.annaSaves(named(again.first, 'Traveller'));
    expect(await again.documents.save()).toBe(true);
    expect(again.laneNames()[0]).toBe('Guest / Traveller');
    expect(again.text()).toContain('Guest / Traveller');
    expect(again.document.outside.getState().clashes).toBe(0);
    expect(again.document.notice.getState()).toBeNull();
  });

  it('may be left for later: mine stays, unsaved, with what was chosen so far', async () => {
    const app = await clashing([['merge', { type: 'later', choices: { x: 'mine' } }]]);
    await app.annaSaves(named(app.first, 'Traveller'));
    expect(await app.documents.save()).toBe(false);
    expect(app.laneNames()[0]).toBe('Guest');
    expect(app.editor.isDirty()).toBe(true);
    expect(app.document.outside.getState()).toMatchObject({ clashes: 1, choices: { x: 'mine' } });
    expect(app.text()).toContain('Traveller');
    expect(app.journals.size).toBe(1);
  });

  it('may end with mine in a copy, and theirs here', async () => {
    const copy = fileNamed('mine.blueprint');
    const app = await clashing([['merge', { type: 'copy', choices: {} }], ['pickSave', copy]]);
    await app.annaSaves(named(app.first, 'Traveller'));
    expect(await app.documents.save()).toBe(true);
    expect(app.files.get(copy.name)?.text).toContain('"Guest"');
    expect(app.laneNames()[0]).toBe('Traveller');
    expect(app.editor.isDirty()).toBe(false);
    expect(app.text()).toContain('Traveller');
  });

  it('is over when my change is undone', async () => {
    const app = await clashing([]);
    await app.annaSaves(named(app.first, 'Traveller'));
    app.editor.undo();
    await app.pass(1000);
    expect(app.laneNames()[0]).toBe('Traveller');
    expect(app.document.outside.getState().clashes).toBe(0);
    expect(app.editor.isDirty()).toBe(false);
  });
});

it('another document in the file’s place is never merged: it is asked', async () => {
  const app = await shared([['conflict', 'cancel']]);
  const { blueprint } = opened(app.text());
  app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
  app.changeOutside(hotel.name, serializeFile({ blueprint: { ...blueprint, id: 'another' }, history: null }));
  await app.pass(1000);
  expect(await app.documents.save()).toBe(false);
  expect(app.laneNames()[0]).toBe('Guest');
});

it('a file of a newer version is never merged over: mine goes elsewhere', async () => {
  const app = await shared([['pickSave', fileNamed('mine.blueprint')]]);
  app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
  const newer = app.text().replace('"version": 1', '"version": 2');
  app.changeOutside(hotel.name, newer);
  await app.pass(1000);
  expect(await app.documents.save()).toBe(true);
  expect(app.text()).toBe(newer);
  expect(app.files.get('mine.blueprint')?.text).toContain('"Guest"');
});

it('a copy that a sync client made is merged into the open document', async () => {
  const app = await shared();
  const copy = byAnna(app.text(), named(app.second, 'Front desk'), [setBrief as Command<never>, { changes: { goal: 'Less waiting' } }]);
  app.editor.execute(renameLane, { id: app.first, name: 'Guest' });
  const environment = app.environment;
  expect(await mergeWithText(environment, app.document, { text: copy, by: 'Anna', name: 'hotel (copy).blueprint' })).toBe('merged');
  expect(app.laneNames()).toEqual(['Guest', 'Front desk']);
  expect(await app.documents.save()).toBe(true);
  expect(await mergeWithText(environment, app.document, { text: '{}', by: '', name: 'x' })).toBe('impossible');
});
