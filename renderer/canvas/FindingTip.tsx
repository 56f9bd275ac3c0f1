// What the checks have found where the pointer rests on a mark. For eyes only: the panel has the same as text, and nothing
// here can be pressed, so that it never stands between pointer and sheet.

import { useEffect, useState, type RefObject } from 'react';
import type { Point } from '#shared/lib/geometry';
import { markAt, type FindingMark } from '../editor/checks/findingMarks';
import { screenBox } from '../editor/camera/frozen';
import type { Editor } from '../editor/editor';
import { useTranslate } from '../ui/translateContext';
import './FindingTip.css';

/** ms for which the pointer rests before something shows. */
const REST = 150;
/** CSS px: as wide as it gets, how high with a few lines, and its distance from the mark. */
const WIDTH = 280;
const HEIGHT = 120;
const GAP = 12;
/** More findings of one place than this are counted only. */
const MOST = 3;

function useMarkUnder(container: RefObject<HTMLElement | null>, editor: Editor): FindingMark | null {
  const [mark, setMark] = useState<FindingMark | null>(null);
  useEffect(() => {
    const canvas = container.current;
    if (!canvas) return undefined;
    const stop = new AbortController();
    let timer: number | undefined;
    function show(next: FindingMark | null): void {
      window.clearTimeout(timer);
      if (next) timer = window.setTimeout(() => setMark(next), REST);
      else setMark(null);
    }
    canvas.addEventListener('pointermove', (event) => {
      const { left, top } = canvas.getBoundingClientRect();
      show(event.buttons === 0 ? markAt(editor, { x: event.clientX - left, y: event.clientY - top }) : null);
    }, { signal: stop.signal });
    for (const type of ['pointerdown', 'pointerleave', 'wheel', 'keydown'] as const) {
      canvas.addEventListener(type, () => show(null), { signal: stop.signal, passive: true });
    }
    const unsubscribe = editor.document.subscribe(() => show(null));
    return () => {
      show(null);
      stop.abort();
      unsubscribe();
    };
  }, [container, editor]);
  return mark;
}

/** Beside the mark, where there is room. */
function placed(at: Point, { width, height }: { readonly width: number; readonly height: number }) {
  const across = at.x + GAP + WIDTH > width ? { right: width - at.x + GAP } : { left: at.x + GAP };
  const down = at.y + GAP + HEIGHT > height ? { bottom: height - at.y + GAP } : { top: at.y + GAP };
  return { ...across, ...down, maxWidth: WIDTH };
}

export function FindingTip({ container, editor }: { readonly container: RefObject<HTMLElement | null>; readonly editor: Editor }) {
  const t = useTranslate();
  const mark = useMarkUnder(container, editor);
  if (!mark) return null;
  const { viewport, canvas } = editor.session.getState();
  const at = screenBox(editor.scene(), viewport, canvas, mark.plane, { ...mark.at, w: 0, h: 0 });
  const more = mark.findings.length - MOST;
  return (
    <div className="finding-tip" style={placed(at, canvas)} aria-hidden>
      {mark.findings.slice(0, MOST).map(({ key, severity, reason }) => (
        <p key={key} className={`finding-tip-line finding-tip-${severity}`}>{t(reason.key, reason.params)}</p>
      ))}
      {more > 0 && <p className="finding-tip-more">{t('checks.more', { count: more })}</p>}
    </div>
  );
}
