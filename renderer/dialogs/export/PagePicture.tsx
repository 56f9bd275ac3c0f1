// One page as it will come out: the same crops and marks as the PDF's, painted by the sheet's own painter.

import { useEffect, useRef } from 'react';
import { paintItems } from '#shared/export/canvas';
import type { Page, PageLayout } from '#shared/export/pages/page';
import { pageMarks, type PageWords } from '#shared/export/pages/pageMarks';
import { intersects } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';

export interface Paging extends PageWords {
  readonly scene: Scene;
  readonly layout: PageLayout;
  readonly image: (hash: string) => CanvasImageSource | undefined;
  /** Without the sheet's ground. */
  readonly transparent?: boolean;
}

interface PagePictureProps {
  readonly paging: Paging;
  readonly page: Page;
  /** CSS px. */
  readonly width: number;
  readonly label?: string;
}

export function PagePicture({ paging, page, width, label }: PagePictureProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (ref.current) paint(ref.current, paging, page, width);
  }, [paging, page, width]);
  const height = (width * paging.layout.height) / paging.layout.width;
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return <canvas ref={ref} className={paging.transparent ? 'page-picture page-clear' : 'page-picture'} style={{ width, height }} {...named} />;
}

function paint(canvas: HTMLCanvasElement, { scene, layout, image, transparent = false, ...words }: Paging, page: Page, width: number): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  canvas.width = Math.round(width * window.devicePixelRatio);
  canvas.height = Math.round((canvas.width * layout.height) / layout.width);
  const perPoint = canvas.width / layout.width;
  const items = transparent ? scene.items.filter(({ ref }) => ref.type !== 'sheet') : scene.items;
  context.fillStyle = '#ffffff';
  if (!transparent) context.fillRect(0, 0, canvas.width, canvas.height);
  for (const { source, x, y } of page.pieces) {
    context.save();
    context.setTransform(perPoint * layout.scale, 0, 0, perPoint * layout.scale, perPoint * x, perPoint * y);
    context.beginPath();
    context.rect(0, 0, source.w, source.h);
    context.clip();
    context.translate(-source.x, -source.y);
    context.fillStyle = scene.background;
    if (!transparent) context.fillRect(source.x, source.y, source.w, source.h);
    paintItems(context, items.filter((item) => intersects(item.box, source)), { image });
    context.restore();
  }
  context.setTransform(perPoint, 0, 0, perPoint, 0, 0);
  paintItems(context, pageMarks(page, layout, words), { image });
}
