// The system's own menu in Electron, made from the same actions; it follows the language and what is possible.

import type { Input } from '#shared/api/contract';
import type { Action, ActionContext, ActionGroup } from '../../actions/action';
import { runAction } from '../../actions/runAction';
import type { AppContextValue } from '../appContext';
import { actionContext, groupActions } from '../useActions';

type NativeMenus = Input<'menu.set'>['menus'];

const GROUPS: readonly ActionGroup[] = ['file', 'edit', 'insert', 'arrange', 'view', 'help'];
/** In a text field these are the system's business. */
const ROLES = { undo: 'undo', redo: 'redo', cut: 'cut', copy: 'copy', paste: 'paste', selectAll: 'selectAll' } as const;
/** Views of the analysis: too many for a menu without submenus, and the panel lists them. */
const LEFT_OUT = /^analysis\./;
/** ms; a burst of changes makes one menu. */
const PAUSE = 200;

function nativeMenus(value: AppContextValue): NativeMenus {
  const context = actionContext(value);
  const t = value.app.translate();
  return GROUPS.map((group) => ({ label: t(`group.${group}`), groups: [groupActions(group).filter(({ id }) => !LEFT_OUT.test(id)).map((action) => item(action, context, t(action.label)))] }));
}

function item(action: Action, context: ActionContext, label: string): NativeMenus[number]['groups'][number][number] {
  const role = ROLES[action.id as keyof typeof ROLES];
  return {
    id: action.id,
    label,
    shortcut: action.shortcuts?.[0] ?? null,
    enabled: action.disabled(context) === null,
    checked: action.checked?.(context) ?? null,
    ...(role ? { role } : {}),
  };
}

/** Keeps the native menu up to date; does nothing in a browser. Returns how to stop. */
export function keepNativeMenu(value: AppContextValue): () => void {
  const { app } = value;
  if (app.start.host !== 'electron') return () => undefined;
  let timer: number | undefined;
  let said = '';
  let stopEditor = (): void => undefined;
  function say(): void {
    const menus = nativeMenus(value);
    const now = JSON.stringify(menus);
    if (now === said) return;
    said = now;
    void app.host.request('menu.set', { menus });
  }
  function soon(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(say, PAUSE);
  }
  function watch(): void {
    stopEditor();
    const editor = app.documents.front()?.editor;
    const stops = editor ? [editor.document.subscribe(soon), editor.session.subscribe((now, before) => {
      if (now.selection !== before.selection || now.tool !== before.tool) soon();
    })] : [];
    stopEditor = () => stops.forEach((stop) => stop());
    soon();
  }
  watch();
  const stops = [
    app.documents.store.subscribe(watch),
    app.preferences.subscribe(soon),
    app.host.on('menu.action', ({ action }) => void runAction(action, actionContext(value))),
  ];
  return () => {
    window.clearTimeout(timer);
    stopEditor();
    stops.forEach((stop) => stop());
  };
}
