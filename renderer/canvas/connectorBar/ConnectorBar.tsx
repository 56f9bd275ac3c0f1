// The quiet bar beside the selected connector: its kind, which was guessed when it was drawn, one press or one key away
// from another; its label, its direction, and away with it. It never takes the focus; Tab leads into it.

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useStore } from 'zustand';
import { connectorOf } from '#shared/blueprint/queries';
import { actionOf } from '../../actions/list';
import { formatShortcut } from '../../actions/shortcuts';
import { platform } from '../../actions/platform';
import { connectorKinds } from '#shared/kinds/connectors/list';
import { whyNotKind } from '../../editor/connectors/reconnecting';
import type { Editor } from '../../editor/editor';
import { Kbd } from '../../ui/Kbd';
import { IconButton } from '../../ui/IconButton';
import { Tooltip } from '../../ui/Tooltip';
import { useTranslate } from '../../ui/translateContext';
import { barPlace } from './barPlace';
import './ConnectorBar.css';
import { KindIcon } from './KindIcon';
import { shownConnector } from './shownConnector';

export interface ConnectorBarProps {
  readonly editor: Editor;
  onAction(id: string): void;
  /** Gives the keyboard back to the canvas. */
  onLeave(): void;
}

/** What else can be done with it; straightened only if it was bent. */
const MORE = ['edit', 'reverse', 'straighten', 'delete'];

/**
 * Keeps the bar near its connector while the sheet moves and when it gets more buttons, without rendering anything again; not
 * under a pointer that is on it.
 */
function usePlaced(barRef: RefObject<HTMLDivElement | null>, editor: Editor, id: string, buttons: number): void {
  useLayoutEffect(() => {
    const element = barRef.current;
    if (!element) return;
    const place = (): void => {
      const at = barPlace(editor, id, { w: element.offsetWidth, h: element.offsetHeight });
      element.classList.toggle('connector-bar-away', at === null);
      if (at) element.style.transform = `translate(${at.x}px, ${at.y}px)`;
    };
    place();
    const stops = [
      editor.session.subscribe((now, before) => {
        if (now.viewport !== before.viewport || now.canvas !== before.canvas) place();
      }),
      editor.onScene(() => {
        if (!element.matches(':hover')) place();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [barRef, editor, id, buttons]);
}

/** Arrows go along the bar, Escape back to the canvas. */
function onBarKey(event: KeyboardEvent<HTMLDivElement>, onLeave: () => void): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (event.key === 'Escape') onLeave();
  else if (by === 0) return;
  else {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  }
  event.preventDefault();
  event.stopPropagation();
}

export function ConnectorBar(props: ConnectorBarProps) {
  const id = useStore(props.editor.session, shownConnector);
  return id === null ? null : <Bar key={id} id={id} {...props} />;
}

function Bar({ editor, onAction, onLeave, id }: ConnectorBarProps & { readonly id: string }) {
  const t = useTranslate();
  const barRef = useRef<HTMLDivElement | null>(null);
  const kind = useStore(editor.document, ({ blueprint }) => connectorOf(blueprint, id)?.kind);
  const isBent = useStore(editor.document, ({ blueprint }) => connectorOf(blueprint, id)?.via !== undefined);
  const more = MORE.filter((action) => action !== 'straighten' || isBent);
  usePlaced(barRef, editor, id, more.length);
  // Whoever had the focus in here when the bar went away goes on with the canvas.
  useEffect(() => () => {
    if (document.activeElement === document.body) onLeave();
  }, [onLeave]);
  const shortcut = (action: string): string | undefined => {
    const [first] = actionOf(action)?.shortcuts ?? [];
    return first && formatShortcut(first, platform);
  };
  return (
    <div
      ref={barRef} className="connector-bar" role="toolbar" aria-label={t('connectorBar.name')}
      // The keys stay with the canvas.
      onMouseDown={(event) => event.preventDefault()} onKeyDown={(event) => onBarKey(event, onLeave)}
    >
      {connectorKinds.map((spec) => (
        <Tooltip key={spec.id} text={t(whyNotKind(editor, id, spec.id)?.key ?? spec.description)} side="top">
          <button
            type="button" className="connector-bar-kind" tabIndex={spec.id === kind ? 0 : -1}
            aria-pressed={spec.id === kind} aria-disabled={whyNotKind(editor, id, spec.id) !== null} onClick={() => onAction(`connector.${spec.id}`)}
          >
            <KindIcon kind={spec} />
            {t(spec.name)}
            <Kbd>{shortcut(`connector.${spec.id}`) ?? ''}</Kbd>
          </button>
        </Tooltip>
      ))}
      <span className="connector-bar-line" />
      {more.flatMap((action) => {
        const { icon, label } = actionOf(action) ?? {};
        return icon && label ? [
          <IconButton
            key={action} icon={icon} label={t(label)} shortcut={action === 'edit' ? formatShortcut('Enter', platform) : shortcut(action)}
            size="small" side="top" tabIndex={-1} onClick={() => onAction(action)}
          />,
        ] : [];
      })}
    </div>
  );
}
