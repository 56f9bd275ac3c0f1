import { expect, it } from 'vitest';
import { connectorOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { connectCards } from '#shared/commands/connectors/connectCards';
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

it('says that a connector of the kind whose digit was pressed is there already', () => {
  const said: string[] = [];
  const context = contextOf(said);
  const { editor } = context;
  const first = connectorOf(editor?.document.getState().blueprint as Blueprint, 'x_1');
  if (!editor || !first) throw new Error('no connector');
  editor.execute(connectCards, { connector: { ...first, id: 'x_9', kind: first.kind === 'flow' ? 'needs' : 'flow' } });
  editor.select([{ type: 'connector', id: 'x_9' }]);
  runByKey(`connector.${first.kind}`, context);
  expect(said).toEqual(['refuse.connectorExists']);
  expect(connectorOf(editor.document.getState().blueprint, 'x_9')?.kind).not.toBe(first.kind);
});
