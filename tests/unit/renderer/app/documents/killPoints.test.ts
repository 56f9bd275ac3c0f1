// The app is killed at each request to the shell, before and after the shell has done it, and the next app at each request
// of its recovery: whatever journals that leaves, the document opens once, and holds all that was safe.

import { describe, expect, it } from 'vitest';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { renameLane } from '#shared/commands/lanes/renameLane';
import { serializeFile } from '#shared/format/serializeFile';
import { countingIds } from '#shared/lib/ids';
import { fakeApp, fakeHost, fileNamed } from '../fakeApp';

type App = ReturnType<typeof fakeApp>;
type Shell = ReturnType<typeof fakeHost>;
type When = 'before' | 'after';
const createId = countingIds();
const hotel = fileNamed('hotel.blueprint');

/** A shell whose page is gone with the request of that number: no answer reaches it, and nothing of it is done any more. */
function mortal(shell: Shell, end: number, when: When, during: () => Promise<void> = async () => undefined) {
  let requests = 0;
  const never = new Promise<never>(() => undefined);
  const request: Shell['host']['request'] = async (name, input) => {
    const number = (requests += 1);
    if (number > end || (number === end && when === 'before')) return never;
    const answer = await shell.host.request(name, input);
    if (name === 'files.write') await during();
    return requests >= end ? never : answer;
  };
  return { shell: { ...shell, host: { ...shell.host, request } }, isDead: () => requests >= end };
}

function front(app: App) {
  const document = app.documents.front();
  if (!document) throw new Error('no document is open');
  return document;
}

const titleOf = (app: App): string => front(app).editor.document.getState().blueprint.title;

function type(app: App, text: string): void {
  const { editor } = front(app);
  const id = editor.document.getState().blueprint.laneOrder[0] ?? '';
  editor.session.setState({ editing: { type: 'lane', id } });
  editor.preview(renameLane, { id, name: text });
}

/** Two saves with changes while they last: how the document looked, and how much of that was surely on the disk. */
async function live(shell: Shell, end: number, when: When, act: (app: App, turn: number) => void) {
  let turn = 0;
  const life: { looks: string[]; safe: number } = { looks: [], safe: 0 };
  const mortals = mortal(shell, end, when, async () => {
    act(app, (turn += 1));
    life.looks.push(titleOf(app));
    await app.pass(500);
  });
  const app = fakeApp([], mortals.shell, createId);
  void app.documents.openFile(hotel);
  await app.pass(1);
  const retitle = async (title: string) => {
    front(app).editor.execute(setTitle, { title });
    life.looks.push(title);
    await app.pass(1000);
    if (!mortals.isDead()) life.safe = life.looks.length - 1;
  };
  for (const round of ['One', 'Two']) {
    if (mortals.isDead()) break;
    await retitle(round);
    void app.documents.save();
    await app.pass(1000);
    if (!mortals.isDead()) await retitle(`${round} and more`);
  }
  return { ...life, died: mortals.isDead() };
}

/** The saved document that all begin with. */
async function start(keepsHistory = true): Promise<Shell> {
  const shell = fakeHost();
  const app = fakeApp([['pickSave', hotel]], shell, createId);
  await app.documents.create();
  front(app).editor.execute(setTitle, { title: 'Start' });
  await app.documents.save();
  await app.pass(1000);
  const { blueprint } = front(app).editor.document.getState();
  if (!keepsHistory) shell.files.set(hotel.name, { text: serializeFile({ blueprint, history: null }), hash: 'start' });
  return shell;
}

/** The next app, as the person finds it. */
async function next(shell: Shell): Promise<App> {
  const app = fakeApp([], shell, createId);
  await app.documents.recover();
  await app.documents.openFile(hotel);
  return app;
}

const meanwhile: Record<string, (app: App, turn: number) => void> = {
  'a change': (app, turn) => front(app).editor.execute(setTitle, { title: `Meanwhile ${turn}` }),
  'an undo': (app) => front(app).editor.undo(),
  'typing': (app, turn) => type(app, `Half ${turn}`),
};

describe.each(Object.entries(meanwhile))('killed around a save with %s in the middle', (_, act) => {
  it.each<[When, string]>([
    ['before', 'with'], ['after', 'with'], ['before', 'without'], ['after', 'without'],
  ])('%s any request, its file %s a history: the document opens once, with all that was safe', async (when, history) => {
    for (let end = 2; ; end += 1) {
      const shell = await start(history === 'with');
      const { looks, safe, died } = await live(shell, end, when, act);
      if (!died) break;
      const app = await next(shell);
      expect.soft(app.documents.store.getState().open, `request ${end}`).toHaveLength(1);
      expect.soft(looks.slice(safe).concat(safe === 0 ? 'Start' : []), `request ${end}`).toContain(titleOf(app));
    }
  });
});

it('killed again at any request of the recovery, it still opens once', async () => {
  const act = (app: App, turn: number) => void front(app).editor.execute(setTitle, { title: `Meanwhile ${turn}` });
  for (let end = 2, more = true; more; end += 1) {
    for (let again = 1; ; again += 1) {
      const shell = await start();
      const first = await live(shell, end, 'after', act);
      more = first.died;
      const second = mortal(shell, again, 'after');
      const dying = fakeApp([], second.shell, createId);
      void dying.documents.recover();
      await dying.pass(1000);
      const app = await next(shell);
      expect.soft(app.documents.store.getState().open, `requests ${end}, ${again}`).toHaveLength(1);
      expect.soft(first.looks.slice(first.safe).concat(first.safe === 0 ? 'Start' : []), `requests ${end}, ${again}`).toContain(titleOf(app));
      if (!second.isDead()) break;
    }
  }
});
