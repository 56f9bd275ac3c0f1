// A copy for sharing goes through the ordinary saver to a file of its own; the document stays where and what it is.

import { expect, it } from 'vitest';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { shareCopy } from '../../../../renderer/app/shareCopy';
import { fakeApp, fileNamed } from './fakeApp';

const hotel = fileNamed('hotel.blueprint');
const copy = fileNamed('copy.blueprint');

async function sharing(person: Parameters<typeof fakeApp>[0]) {
  const app = fakeApp([['pickSave', hotel], ...(person ?? [])]);
  await app.documents.create();
  const editor = app.documents.front()?.editor;
  editor?.execute(setTitle, { title: 'Hotel' });
  await app.documents.save();
  await shareCopy({ ...app.environment, documents: app.documents, start: { canShowInFolder: false } as never }, editor);
  return { ...app, editor };
}

it('saves the text that was chosen, and leaves the document at its file', async () => {
  const app = await sharing([['share', 'the copy'], ['pickSave', copy]]);
  expect(app.files.get('copy.blueprint')?.text).toBe('the copy');
  expect(app.editor?.document.getState().file).toEqual(hotel);
  expect(app.editor?.isDirty()).toBe(false);
  expect(app.toasts.store.getState().at(-1)?.text).toContain('copy.blueprint');
});

it('does nothing when the person changes their mind', async () => {
  expect([...(await sharing([['share', null]])).files.keys()]).toEqual(['hotel.blueprint']);
  expect([...(await sharing([['share', 'the copy'], ['pickSave', null]])).files.keys()]).toEqual(['hotel.blueprint']);
});

it('never takes the place of a document that is open: it asks for another name', async () => {
  const app = await sharing([['share', 'the copy'], ['pickSave', hotel], ['pickSave', copy]]);
  expect(app.files.get('hotel.blueprint')?.text).toContain('Hotel');
  expect(app.files.get('copy.blueprint')?.text).toBe('the copy');
});

it('says what went wrong, and asks again', async () => {
  const person = [['share', 'the copy'], ['pickSave', copy], ['saveFailed', 'elsewhere'], ['pickSave', copy]] as const;
  const app = fakeApp([['pickSave', hotel], ...person]);
  await app.documents.create();
  await app.documents.save();
  app.refuse.push('diskFull');
  await shareCopy({ ...app.environment, documents: app.documents, start: { canShowInFolder: false } as never }, app.documents.front()?.editor);
  expect(app.questions).toEqual(['pickSave', 'share', 'pickSave', 'saveFailed', 'pickSave']);
  expect(app.files.get('copy.blueprint')?.text).toBe('the copy');
});
