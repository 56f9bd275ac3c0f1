import { expect, test } from 'vitest';
import type { Host } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import { err, ok } from '#shared/lib/result';
import { followLinked } from '../../../../../renderer/app/documents/followLinked';
import { testEditor } from '../../../../editor/testEditor';

const file = { handle: 'h_1', name: 'to-be.blueprint', place: '~' };
const linked = { blueprint: 'b_as', name: 'hotel.blueprint', state: 'asIs' } as const;

/** A folder in which the linked file is or is not; null: nobody can tell. */
function following(there: boolean | null = false) {
  const { editor } = testEditor();
  const world = { there, open: false, asked: 0, back: () => undefined as void };
  const host = {
    async request(name: string) {
      expect(name).toBe('linked.find');
      world.asked += 1;
      return world.there === null ? err(hostError('driveFailed', 'to-be.blueprint')) : ok({ file: world.there ? { ...file, name: linked.name } : null });
    },
  } as unknown as Host;
  editor.execute(setAnalysis, { changes: { linked } });
  editor.document.setState({ file });
  const stop = followLinked({ host, isOpen: () => world.open, onReturn: (call) => { world.back = call; return () => undefined; } }, editor);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { editor, world, stop, settled, isMissing: () => editor.checks.getState().missingFiles.has('b_as') };
}

test('it is missing until somebody comes back to the window and it is there again', async () => {
  const { world, settled, isMissing } = following();
  await settled();
  expect(isMissing()).toBe(true);
  world.there = true;
  world.back();
  await settled();
  expect(isMissing()).toBe(false);
});

test('it is asked for when the link, the file or what is saved in it changes, not with every edit', async () => {
  const { editor, world, settled, isMissing } = following();
  await settled();
  editor.execute(setTitle, { title: 'Other' });
  expect(world.asked).toBe(1);
  editor.document.setState({ fileHash: 'saved' });
  expect(world.asked).toBe(2);
  editor.execute(setAnalysis, { changes: { linked: undefined } });
  await settled();
  expect([world.asked, isMissing()]).toEqual([2, false]);
  editor.undo();
  await settled();
  expect([world.asked, isMissing()]).toEqual([3, true]);
});

test('nothing is missing for a document without a file, while the other is open, or where nobody can tell', async () => {
  const { editor, world, settled, isMissing } = following();
  world.open = true;
  world.back();
  await settled();
  expect(isMissing()).toBe(false);
  world.open = false;
  editor.document.setState({ file: null });
  await settled();
  expect(isMissing()).toBe(false);
  const unknown = following(null);
  await unknown.settled();
  expect([unknown.world.asked, unknown.isMissing()]).toEqual([1, false]);
});

test('once it is stopped, no answer changes anything', async () => {
  const { stop, settled, isMissing } = following();
  stop();
  await settled();
  expect(isMissing()).toBe(false);
});
