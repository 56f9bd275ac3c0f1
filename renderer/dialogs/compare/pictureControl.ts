// What a picture shows of its sheet, and how it gets there. Straight on the canvas, so that no pan renders React. Pictures
// with one link move together.

import type { Box } from '#shared/lib/geometry';
import { inflate } from '#shared/lib/geometry';
import { fitted, type Size, type View } from './pictureCamera';
import { glide, pictureJourney } from './pictureJourney';
import { createPictureSurface, type PictureSurface, type Shown } from './pictureSurface';

type Move = (view: View) => View;

/** Joins pictures: what moves one moves the others. */
export type PictureLink = Set<(move: Move) => void>;

/** A picture that takes longer than this many ms to paint is not moved step by step. */
const SLOW = 20;
/** CSS px around the whole sheet; sheet px around a place. */
const PADDING = 20;
const AROUND_PLACE = 170;

export interface PictureControl {
  /** What is painted from now on. Where the person has gone somewhere, it stays there. */
  show(shown: Shown): void;
  /** Goes to the place; null: the whole sheet. */
  goTo(place: Box | null): void;
  resize(size: Size): void;
  /** By the person; goes for linked pictures too. */
  move(move: Move): void;
  view(): View;
  dispose(): void;
}

export function createPictureControl(canvas: HTMLCanvasElement, link: PictureLink): PictureControl {
  let view: View = { x: 0, y: 0, zoom: 1 };
  /** Where it was sent; undefined where the person moved it. */
  let aim: Box | null | undefined = null;
  let frame = 0;
  let took = 0;
  const surface = createPictureSurface(canvas, () => nextFrame(draw));

  function draw(): void {
    took = surface.draw(view);
  }

  function nextFrame(step: () => void): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(step);
  }

  function travel(to: View): void {
    const journey = pictureJourney(view, to, surface.size(), glide, took > SLOW);
    const step = (): void => {
      view = journey();
      draw();
      if (view !== to) nextFrame(step);
    };
    nextFrame(step);
  }

  function follow(move: Move): void {
    aim = undefined;
    view = move(view);
    nextFrame(draw);
  }

  link.add(follow);
  return {
    show(shown) {
      surface.show(shown);
      if (aim === null) view = aimed(surface, null);
      nextFrame(draw);
    },
    goTo(place) {
      aim = place;
      if (surface.size().width > 0) travel(aimed(surface, place));
    },
    resize(size) {
      const before = surface.size();
      surface.resize(size);
      view = aim === undefined ? recentred(view, before, size) : aimed(surface, aim);
      // At once: a canvas that was resized is empty.
      draw();
    },
    move: (move) => link.forEach((one) => one(move)),
    view: () => view,
    dispose() {
      cancelAnimationFrame(frame);
      link.delete(follow);
      surface.dispose();
    },
  };
}

function aimed(surface: PictureSurface, place: Box | null): View {
  if (place) return fitted(inflate(place, AROUND_PLACE), surface.size(), 0);
  const { width = 1, height = 1 } = surface.shown()?.picture.scene ?? {};
  return fitted({ x: 0, y: 0, w: width, h: height }, surface.size(), PADDING);
}

function recentred(view: View, before: Size, after: Size): View {
  const by = (a: number, b: number): number => (a - b) / 2 / view.zoom;
  return { ...view, x: view.x + by(before.width, after.width), y: view.y + by(before.height, after.height) };
}
