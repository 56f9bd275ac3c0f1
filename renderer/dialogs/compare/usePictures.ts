// The pictures stored in a blueprint, for what React paints of it.

import { useEffect, useState } from 'react';
import type { Blueprint } from '#shared/blueprint/records';
import { pictureImages, type PictureImages } from './pictureImages';

/** Another function whenever one of them has arrived, so that what shows it is painted anew. */
export function usePictures(blueprint: Blueprint): PictureImages['image'] {
  const [image, setImage] = useState<PictureImages['image']>(() => () => undefined);
  useEffect(() => {
    const images = pictureImages(blueprint, () => setImage(() => (hash: string) => images.image(hash)));
    return images.stop;
  }, [blueprint]);
  return image;
}
