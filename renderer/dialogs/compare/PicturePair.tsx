// Two versions of a sheet side by side, moving together. What is chosen is brought into view on both, also on the one
// that doesn't have it: there, where it would be.

import { useMemo, useState } from 'react';
import type { Box } from '#shared/lib/geometry';
import type { SelectionRef } from '#shared/history/history';
import { placeToLook, type Mark, type Picture } from './picture';
import type { PictureLink } from './pictureControl';
import { SheetPicture } from './SheetPicture';
import './PicturePair.css';

export interface PairSide {
  readonly title: string;
  readonly picture: Picture;
  /** null: nothing is to stand out. */
  readonly marks: readonly Mark[] | null;
}

interface PicturePairProps {
  readonly left: PairSide;
  readonly right: PairSide;
  readonly chosen: SelectionRef | null;
  /** Sheet px to look at while nothing is chosen; the whole sheet unless told. */
  readonly place?: Box | null;
  readonly onChoose: (ref: SelectionRef) => void;
}

export function PicturePair({ left, right, chosen, place = null, onChoose }: PicturePairProps) {
  const [link] = useState<PictureLink>(() => new Set());
  const [from, to] = useMemo(() => placesToLook(left.picture, right.picture, chosen), [left.picture, right.picture, chosen]);
  const shared = { chosen, onChoose, link };
  return (
    <div className="picture-pair">
      <Side side={left} focus={chosen ? from : place} {...shared} />
      <Side side={right} focus={chosen ? to : place} {...shared} />
    </div>
  );
}

type Places = readonly [Box | null, Box | null];

/** Made equally large, so that both pictures show things in the same size. */
function placesToLook(left: Picture, right: Picture, chosen: SelectionRef | null): Places {
  const boxes = chosen ? [placeToLook(left, chosen, right), placeToLook(right, chosen, left)] : [];
  const w = Math.max(0, ...boxes.map((box) => box?.w ?? 0));
  const h = Math.max(0, ...boxes.map((box) => box?.h ?? 0));
  const grown = (box: Box | undefined): Box | null => (box ? { x: box.x - (w - box.w) / 2, y: box.y - (h - box.h) / 2, w, h } : null);
  return [grown(boxes[0]), grown(boxes[1])];
}

interface SideProps extends Pick<PicturePairProps, 'chosen' | 'onChoose'> {
  readonly side: PairSide;
  readonly focus: Box | null;
  readonly link: PictureLink;
}

function Side({ side: { title, picture, marks }, ...rest }: SideProps) {
  return (
    <figure className="picture-side">
      <figcaption className="picture-title">{title}</figcaption>
      <div className="picture-frame"><SheetPicture picture={picture} label={title} marks={marks} {...rest} /></div>
    </figure>
  );
}
