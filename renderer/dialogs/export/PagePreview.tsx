// The pages of an export to leaf through: one large, the others small below it.

import { useEffect, useMemo, useState } from 'react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Page, PageLayout } from '#shared/export/pages/page';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { PagePicture, type Paging } from './PagePicture';
import './PagePreview.css';

/** CSS px: room for the large page, and the longer side of the small ones. */
const ROOM = { width: 490, height: 340 };
/** What else of the dialog stands above and below the large page. */
const OTHERS = 440;
const SMALL = 72;
/** So many small pages are drawn at once, around the one that is large. */
const MOST_SMALL = 24;

interface PagePreviewProps {
  readonly paging: Paging;
  /** CSS px for the large page; as in the printing dialog unless told. */
  readonly room?: { readonly width: number; readonly height: number };
}

export function PagePreview({ paging, room = { ...ROOM, height: Math.min(ROOM.height, window.innerHeight - OTHERS) } }: PagePreviewProps) {
  const t = useTranslate();
  const { layout } = paging;
  const { pages } = layout;
  const [number, setNumber] = useState(1);
  const page = pages[Math.min(number, pages.length) - 1] as Page;
  const shown = useMemo(() => around(pages, page.number), [pages, page.number]);
  useEffect(() => setNumber((now) => Math.min(now, pages.length)), [pages.length]);
  const nth = (n: number): string => t('export.pageOf', { n, count: pages.length });
  return (
    <div className="page-preview">
      <div className="page-large"><PagePicture paging={paging} page={page} width={fit(layout, room)} label={t('export.preview', { page: nth(page.number) })} /></div>
      {pages.length > 1 && (
        <>
          <div className="page-turn">
            <IconButton icon={ChevronLeft} label={t('export.previousPage')} size="small" disabledReason={page.number === 1 ? t('export.firstPage') : undefined} onClick={() => setNumber(page.number - 1)} />
            <span aria-live="polite">{nth(page.number)}</span>
            <IconButton icon={ChevronRight} label={t('export.nextPage')} size="small" disabledReason={page.number === pages.length ? t('export.lastPage') : undefined} onClick={() => setNumber(page.number + 1)} />
          </div>
          <div className="page-strip">
            {shown.map((small) => (
              <button key={small.number} type="button" className="page-small" aria-label={nth(small.number)} aria-current={small === page || undefined} onClick={() => setNumber(small.number)}>
                <PagePicture paging={paging} page={small} width={fit(layout, { width: SMALL, height: SMALL })} />
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function fit(layout: PageLayout, room: { readonly width: number; readonly height: number }): number {
  return Math.max(1, Math.round(Math.min(room.width, (room.height * layout.width) / layout.height)));
}

function around(pages: readonly Page[], number: number): readonly Page[] {
  const first = Math.max(0, Math.min(number - MOST_SMALL / 2, pages.length - MOST_SMALL));
  return pages.slice(first, first + MOST_SMALL);
}
