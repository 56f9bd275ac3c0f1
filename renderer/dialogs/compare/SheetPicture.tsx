// A picture of a version of the sheet that can be looked around in: the wheel moves it, with Ctrl it zooms, dragging
// moves, a double click shows it whole. Marks stand out; a click on one chooses it.

import { useEffect, useRef, useState } from 'react';
import type { Box } from '#shared/lib/geometry';
import type { SelectionRef } from '#shared/history/history';
import { markAt, type Painting } from './paintPicture';
import type { Mark, Picture } from './picture';
import { createPictureControl, type PictureControl, type PictureLink } from './pictureControl';
import { listenToPointer } from './pointerMoves';
import './SheetPicture.css';

export interface SheetPictureProps {
  readonly picture: Picture;
  /** What it shows, for people who don't see it. */
  readonly label: string;
  /** What stands out; null: nothing fades. */
  readonly marks?: readonly Mark[] | null;
  /** The mark that is looked at. */
  readonly chosen?: SelectionRef | null;
  /** Sheet px to go to whenever it changes; null: the whole sheet. */
  readonly focus?: Box | null;
  /** Pictures with the same link move together. */
  readonly link?: PictureLink;
  readonly onChoose?: (ref: SelectionRef) => void;
}

function colorsOf(element: Element): Painting['colors'] {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(name);
  return {
    added: color('--change-added'), removed: color('--change-removed'), changed: color('--change-changed'),
    moved: color('--change-moved'), edge: color('--border'),
  };
}

export function SheetPicture(props: SheetPictureProps) {
  const { picture, label, marks = null, chosen = null, focus = null, link } = props;
  const ref = useRef<HTMLCanvasElement>(null);
  const [control, setControl] = useState<PictureControl | null>(null);
  const latest = useRef(props);
  useEffect(() => void (latest.current = props));

  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return undefined;
    const made = createPictureControl(canvas, link ?? new Set());
    const observer = new ResizeObserver(() => made.resize({ width: canvas.clientWidth, height: canvas.clientHeight }));
    observer.observe(canvas);
    const stop = listenToPointer(canvas, made, (x, y) => {
      const { picture: shown, marks: now = null, onChoose: choose } = latest.current;
      const view = made.view();
      const mark = markAt({ picture: shown, marks: now }, { x: view.x + x / view.zoom, y: view.y + y / view.zoom }, 6 / view.zoom);
      if (mark) choose?.(mark.ref);
    });
    setControl(made);
    return () => {
      observer.disconnect();
      stop();
      made.dispose();
    };
  }, [link]);

  useEffect(() => {
    if (ref.current) control?.show({ picture, marks, chosen, colors: colorsOf(ref.current) });
  }, [control, picture, marks, chosen]);

  useEffect(() => control?.goTo(focus), [control, focus]);

  return (
    <canvas
      ref={ref} className="sheet-picture" role="img" aria-label={label}
      onDoubleClick={() => control?.goTo(null)}
    />
  );
}
