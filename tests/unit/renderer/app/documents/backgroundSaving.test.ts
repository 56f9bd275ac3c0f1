// Saving by itself: after a pause, where the person wants that, and again while another program holds the file.

import { describe, expect, it } from 'vitest';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { fakeApp, fileNamed } from '../fakeApp';

const hotel = fileNamed('hotel.blueprint');

async function savedHotel(autosave: boolean, person: Parameters<typeof fakeApp>[0] = []) {
  const app = fakeApp([['pickSave', hotel], ...(person ?? [])]);
  app.preferences.setState({ autosave });
  await app.documents.create();
  await app.documents.save();
  const document = app.documents.front();
  if (!document) throw new Error('no document is open');
  return { ...app, document, retitle: (title: string) => document.editor.execute(setTitle, { title }), text: () => app.files.get(hotel.name)?.text ?? '' };
}

describe('autosave', () => {
  it('saves after a pause, and not while one works', async () => {
    const app = await savedHotel(true);
    app.retitle('One');
    await app.pass(2000);
    app.retitle('Two');
    await app.pass(2000);
    expect(app.text()).not.toContain('Two');
    await app.pass(2000);
    expect(app.text()).toContain('Two');
    expect(app.document.editor.isDirty()).toBe(false);
  });

  it('is off unless chosen, and begins when it is chosen', async () => {
    const app = await savedHotel(false);
    app.retitle('Changed');
    await app.pass(60_000);
    expect(app.text()).not.toContain('Changed');
    app.preferences.setState({ autosave: true });
    await app.pass(5000);
    expect(app.text()).toContain('Changed');
  });

  it('stops over a conflict and says so, without a question', async () => {
    const app = await savedHotel(true);
    app.files.set(hotel.name, { text: 'theirs', hash: 'theirs' });
    app.retitle('Mine');
    await app.pass(60_000);
    app.retitle('Mine still');
    await app.pass(60_000);
    expect(app.text()).toBe('theirs');
    expect(app.questions).toEqual(['pickSave']);
    expect(app.document.saving.getState()).toMatchObject({ type: 'failed', code: 'conflict' });
    expect(app.journals.size).toBe(1);
  });
});

it('a file that another program holds is saved when it is let go of', async () => {
  const app = await savedHotel(false);
  app.retitle('Changed');
  app.refuse.push('busy', 'busy', 'busy');
  expect(await app.documents.save()).toBe(false);
  expect(app.document.saving.getState().type).toBe('waiting');
  await app.pass(1000);
  expect(app.journals.size).toBe(1);
  await app.pass(60_000);
  expect(app.text()).toContain('Changed');
  expect(app.document.saving.getState().type).toBe('idle');
  expect(app.journals.size).toBe(0);
  expect(app.questions).toEqual(['pickSave']);
});

it('a closed document is not saved any more', async () => {
  const app = await savedHotel(true, [['unsaved', 'discard']]);
  app.retitle('Changed');
  await app.documents.close();
  await app.pass(60_000);
  expect(app.text()).not.toContain('Changed');
});
