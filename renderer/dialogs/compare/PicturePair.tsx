// Two versions of a sheet side by side, moving together. What is chosen is brought into view on both, also on the one
// that doesn't have it: there, where it would be.

import { useMemo, useState } from 'react';
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
  readonly onChoose: (ref: SelectionRef) => void;
}

export function PicturePair({ left, right, chosen, onChoose }: PicturePairProps) {
  const [link] = useState<PictureLink>(() => new Set());
  return (
    <div className="picture-pair">
      <Side side={left} other={right.picture} chosen={chosen} onChoose={onChoose} link={link} />
      <Side side={right} other={left.picture} chosen={chosen} onChoose={onChoose} link={link} />
    </div>
  );
}

interface SideProps extends Pick<PicturePairProps, 'chosen' | 'onChoose'> {
  readonly side: PairSide;
  readonly other: Picture;
  readonly link: PictureLink;
}

function Side({ side: { title, picture, marks }, other, ...rest }: SideProps) {
  const { chosen } = rest;
  const focus = useMemo(() => (chosen && placeToLook(picture, chosen, other)) ?? null, [chosen, picture, other]);
  return (
    <figure className="picture-side">
      <figcaption className="picture-title">{title}</figcaption>
      <div className="picture-frame"><SheetPicture picture={picture} label={title} marks={marks} focus={focus} {...rest} /></div>
    </figure>
  );
}
