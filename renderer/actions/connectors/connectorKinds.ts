// The kind of the selected connector, by a digit: the kind that was guessed when it was drawn is one key away from another.

import type { ConnectorKind } from '#shared/blueprint/records';
import { connectorOf } from '#shared/blueprint/queries';
import type { MessageKey } from '#shared/i18n/messages';
import type { Editor } from '../../editor/editor';
import { changeKind, whyNotKind } from '../../editor/connectors/reconnecting';
import { onlySelected } from '../../editor/selection/selection';
import type { Action, ActionContext } from '../action';
import { needsOneConnector, withEditor } from '../guards';

function selectedConnector(editor: Editor): string | null {
  return onlySelected(editor.session.getState().selection, 'connector');
}

function isKind(editor: Editor, kind: ConnectorKind): boolean {
  const id = selectedConnector(editor);
  return id !== null && connectorOf(editor.document.getState().blueprint, id)?.kind === kind;
}

/** Why the selected connector can't be of that kind: another one says the same already. */
function refusalOf({ editor }: ActionContext, kind: ConnectorKind): MessageKey | null {
  const id = editor && selectedConnector(editor);
  return id ? whyNotKind(editor, id, kind)?.key ?? null : null;
}

function kindAction(kind: ConnectorKind, key: string): Action {
  return {
    id: `connector.${kind}`,
    group: 'arrange',
    label: `action.kind.${kind}`,
    shortcuts: [key],
    disabled: (context) => needsOneConnector(context) ?? refusalOf(context, kind),
    checked: ({ editor }) => editor !== null && isKind(editor, kind),
    run: withEditor((editor) => {
      const id = selectedConnector(editor);
      if (id) changeKind(editor, id, kind);
    }),
  };
}

export const makeFlow: Action = kindAction('flow', '1');
export const makeExchange: Action = kindAction('exchange', '2');
export const makeNeeds: Action = kindAction('needs', '3');
export const makeLoop: Action = kindAction('loop', '4');
