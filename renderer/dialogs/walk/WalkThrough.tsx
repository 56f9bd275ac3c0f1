// A walk through the blueprint before others: full screen, stop by stop, with the keys that clickers send.

import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { Dialog as Radix } from 'radix-ui';
import type { Editor } from '../../editor/editor';
import type { OpenQuestion } from '../dialogStack';
import { focusDialog, useFocusBack } from '../../ui/dialogFocus';
import { useTranslate } from '../../ui/translateContext';
import { useWalkStage } from './useWalkStage';
import { WalkBar } from './WalkBar';
import { WalkExits } from './WalkExits';
import { walkKey } from './walkKeys';
import { WalkNotes } from './WalkNotes';
import { beginWalk, exitsHere, stopOf, walkBack, walkOn, walkTo, type Walk } from './walkState';
import { stopOfSelection } from './walkStart';
import type { WalkWay } from './walkStops';
import './WalkThrough.css';

/** The screen belongs to the walk as long as it lasts; where there is no full screen, the window does. */
function useFullScreen(onLeft: () => void): void {
  const leave = useRef(onLeft);
  useEffect(() => void (leave.current = onLeft));
  useEffect(() => {
    const entered = document.documentElement.requestFullscreen?.().then(() => true, () => false);
    const left = (): void => {
      if (!document.fullscreenElement) leave.current();
    };
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      void entered?.then(() => (document.fullscreenElement ? document.exitFullscreen() : undefined));
    };
  }, []);
}

function useWalk(editor: Editor) {
  const { blueprint } = editor.document.getState();
  const [walk, setWalk] = useState<Walk>(() => beginWalk(blueprint, 'step', stopOfSelection(editor)));
  const stop = useMemo(() => stopOf(blueprint, walk), [blueprint, walk]);
  const exits = useMemo(() => exitsHere(blueprint, walk), [blueprint, walk]);
  return {
    blueprint, walk, stop, exits,
    on: (exit?: number) => setWalk(walkOn(blueprint, walk, exit)),
    back: () => setWalk(walkBack(walk)),
    to: (at: number) => setWalk(walkTo(walk, at)),
    go: (way: WalkWay) => setWalk(beginWalk(blueprint, way, stop)),
  };
}

/** A button that has the focus is pressed by these, and arrows go from one way to the next. */
function isForFocus({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return ((key === ' ' || key === 'Enter') && target instanceof HTMLButtonElement) || (key.startsWith('Arrow') && target.closest('[role=radio]') !== null);
}

/** After a click with the mouse, keys go on with the walk; who goes by keys stays at the button. */
function giveFocusBack({ detail, currentTarget }: MouseEvent<HTMLElement>): void {
  if (detail > 0) currentTarget.focus();
}

export function WalkThrough({ input, answer }: OpenQuestion<'walk'>) {
  const t = useTranslate();
  const { editor } = input;
  const focusBack = useFocusBack();
  const { blueprint, walk, stop, exits, on, back, to, go } = useWalk(editor);
  const [shown, setShown] = useState({ notes: false, black: false });
  const canvas = useWalkStage({ blueprint, scene: editor.scene(), stop });
  const end = (): void => answer('closed');
  useFullScreen(end);
  function onKeyDown(event: KeyboardEvent): void {
    const key = event.ctrlKey || event.metaKey || event.altKey ? null : walkKey(event.key);
    if (!key || isForFocus(event)) return;
    event.preventDefault();
    // Else a group of buttons would take some of a clicker's keys for its own.
    event.stopPropagation();
    if (shown.black && key.type !== 'end') return setShown({ ...shown, black: false });
    switch (key.type) {
      case 'on': return on();
      case 'exit': return on(key.index);
      case 'back': return back();
      case 'first': return to(0);
      case 'last': return to(walk.stops.length - 1);
      case 'notes': return setShown({ ...shown, notes: !shown.notes });
      case 'black': return setShown({ ...shown, black: true });
      case 'end': return end();
    }
  }
  function onClick(event: MouseEvent): void {
    if (shown.black) setShown({ ...shown, black: false });
    else if (event.shiftKey) back();
    else on();
  }
  return (
    <Radix.Root open onOpenChange={(open) => !open && end()}>
      <Radix.Portal>
        <Radix.Content className="walk" aria-describedby={undefined} onOpenAutoFocus={focusDialog} onCloseAutoFocus={focusBack} onKeyDownCapture={onKeyDown} onClick={giveFocusBack} onEscapeKeyDown={(event) => event.preventDefault()}>
          <Radix.Title className="walk-name">{t('walk.name')}</Radix.Title>
          <canvas ref={canvas} className="walk-stage" role="img" aria-label={t('walk.name')} onClick={onClick} />
          {exits.length > 1 && <WalkExits exits={exits} onTake={on} />}
          {shown.notes && <WalkNotes blueprint={blueprint} stop={stop} />}
          <WalkBar
            blueprint={blueprint} walk={walk} stop={stop} notes={shown.notes}
            onOn={() => on()} onBack={back} onTo={to} onWay={go} onNotes={() => setShown({ ...shown, notes: !shown.notes })} onEnd={end}
          />
          {shown.black && <div className="walk-black" role="presentation" onClick={onClick} />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
