import { expect, it } from 'vitest';
import type { ActionContext } from '../../../../renderer/actions/action';
import { runByKey } from '../../../../renderer/actions/runAction';
import { testEditor } from '../../../editor/testEditor';

function contextOf(said: string[]): ActionContext {
  const { editor } = testEditor();
  return { editor, preferences: editor.environment.preferences, app: { say: ({ key }: { key: string }) => said.push(key) } as never };
}

it('says why a key can do nothing, but not for keys that are pressed to the end', () => {
  const said: string[] = [];
  const context = contextOf(said);
  runByKey('duplicate', context);
  runByKey('undo', context);
  runByKey('deselect', context);
  expect(said).toEqual(['disabled.nothingSelected']);
  runByKey('duplicate', { ...context, editor: null });
  expect(said).toHaveLength(1);
});
