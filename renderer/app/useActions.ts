// Actions for components: by id, with the context of the document in front, rendered again when what is possible changes.

import { useMemo, useSyncExternalStore } from 'react';
import type { Action, ActionContext, ActionGroup } from '../actions/action';
import { actionOf, actions } from '../actions/list';
import { platform } from '../actions/platform';
import { formatShortcut } from '../actions/shortcuts';
import type { MenuEntry, MenuItem } from '../ui/menuEntry';
import type { Translate } from '#shared/i18n/messages';
import { useApp, type AppContextValue } from './appContext';

/** What actions look at; the same object until one of these changes. Moving the view is not among them. */
function stateKey({ app }: AppContextValue): () => unknown {
  let last: readonly unknown[] = [];
  return () => {
    const editor = app.documents.front()?.editor;
    const session = editor?.session.getState();
    const now = [editor, editor?.document.getState(), session?.selection, session?.tool, session?.editing, app.preferences.getState()];
    if (now.length !== last.length || now.some((value, i) => value !== last[i])) last = now;
    return last;
  };
}

/** Listens to the preferences and to the document in front, whichever that is. */
function subscribeTo({ app }: AppContextValue): (listener: () => void) => () => void {
  return (listener) => {
    let ofEditor: (() => void)[] = [];
    function follow(): void {
      ofEditor.forEach((stop) => stop());
      const editor = app.documents.front()?.editor;
      ofEditor = editor ? [editor.document.subscribe(listener), editor.session.subscribe(listener)] : [];
      listener();
    }
    follow();
    const stops = [app.documents.store.subscribe(follow), app.preferences.subscribe(listener)];
    return () => [...stops, ...ofEditor].forEach((stop) => stop());
  };
}

/** The context that actions run in, now. */
export function actionContext({ app, commands }: AppContextValue): ActionContext {
  return { app: commands, editor: app.documents.front()?.editor ?? null, preferences: app.preferences };
}

/** The same for components; renders again when what is possible may have changed. */
export function useActionContext(): ActionContext {
  const value = useApp();
  const [subscribe, snapshot] = useMemo(() => [subscribeTo(value), stateKey(value)], [value]);
  useSyncExternalStore(subscribe, snapshot);
  return actionContext(value);
}

/** Its name, with what it would act on just now: "Undo: Move 3 cards". */
function nameOf(action: Action, context: ActionContext, t: Translate): string {
  const detail = action.detail?.(context);
  const name = t(action.label);
  return detail ? t('menu.withDetail', { name, detail: t(detail.key, detail.params) }) : name;
}

/** What Alt makes of a click: another action, or the reason why not. */
function altItem(action: Action, context: ActionContext, t: Translate): MenuItem['withAlt'] {
  const other = actionOf(action.withAlt ?? '');
  return other && {
    hint: t('menu.withAlt', { name: t(other.label) }),
    onSelect() {
      const reason = other.disabled(context);
      if (reason) context.app.say({ key: reason });
      else other.run(context);
    },
  };
}

/** An action as a menu item. */
export function actionItem(action: Action, context: ActionContext, t: Translate): MenuItem {
  const reason = action.disabled(context);
  const [shortcut] = action.shortcuts ?? [];
  return {
    type: 'item',
    id: action.id,
    label: nameOf(action, context, t),
    icon: action.icon,
    shortcut: shortcut && formatShortcut(shortcut, platform),
    disabledReason: reason ? t(reason) : undefined,
    checked: action.checked?.(context),
    withAlt: altItem(action, context, t),
    onSelect: () => action.run(context),
  };
}

/** Actions that menus do not list: keys that say themselves what they do. */
const KEYS_ONLY = /^(walk\.|deselect$)/;

/** The actions of a group that belong in a menu; the first part of an id gathers them ("theme.dark" in "theme"). */
export function groupActions(group: ActionGroup): readonly Action[] {
  return actions.filter((action) => action.group === group && !KEYS_ONLY.test(action.id));
}

/** Several actions by id, `-` for a line. */
export function idEntries(ids: readonly string[], context: ActionContext, t: Translate): MenuEntry[] {
  return ids.flatMap((id, index): MenuEntry[] => {
    if (id === '-') return [{ type: 'separator', id: `line ${index}` }];
    const action = actionOf(id);
    return action ? [actionItem(action, context, t)] : [];
  });
}
