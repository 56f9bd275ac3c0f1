// The preview of an export: its pages or its picture; of several files one at a time, with what it will be called.

import { useMemo } from 'react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ExportOptions } from '#shared/api/requests/export';
import { pageProblemLabel } from '#shared/export/pages/pageProblemLabel';
import { partFileName } from '#shared/export/scope/phaseParts';
import { translator } from '#shared/i18n/translator';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { usePictures } from '../compare/usePictures';
import { useServices } from '../servicesContext';
import type { Paging } from './PagePicture';
import { formatOf } from './formats';
import { PagePreview } from './PagePreview';
import { TablePreview } from './TablePreview';
import type { ExportPartView } from './useExportParts';
import './ExportPreview.css';

interface ExportPreviewProps {
  /** At least one. */
  readonly parts: readonly ExportPartView[];
  /** Which of them is shown, from 0. */
  readonly index: number;
  readonly onIndex: (index: number) => void;
  readonly options: ExportOptions;
  /** Of the file, with its extension, as it will be proposed. */
  readonly fileName: string;
}

export function ExportPreview({ parts, index, onIndex, options, fileName }: ExportPreviewProps) {
  const t = useTranslate();
  const shown = parts[index] as ExportPartView;
  const isTable = formatOf(options.format).family === 'table';
  const paging = usePaging(shown, options);
  const problem = shown.layout.ok ? null : pageProblemLabel(shown.layout.error);
  const what = shown.slide ? 'slide' : 'file';
  const turn = (icon: typeof ChevronLeft, way: 'previous' | 'next', to: number) => (
    <IconButton icon={icon} label={t(`export.${way}`, { what })} size="small" disabledReason={parts[to] ? undefined : t(to < 0 ? 'export.first' : 'export.last', { what })} onClick={() => onIndex(to)} />
  );
  return (
    <div className="export-preview">
      {parts.length > 1 && (
        <div className="export-file">
          {turn(ChevronLeft, 'previous', index - 1)}
          <span className="export-file-name" aria-live="polite">{shown.slide?.name ?? (shown.part && partFileName(fileName, shown.part))}</span>
          <span className="export-file-count">{t('export.placeOf', { what, n: index + 1, count: parts.length })}</span>
          {turn(ChevronRight, 'next', index + 1)}
        </div>
      )}
      {isTable ? <TablePreview blueprint={shown.blueprint} locale={options.locale} />
        : paging ? <PagePreview key={shown.slide?.phase ?? shown.part?.phase} paging={paging} room={roomFor(paging.layout.pages.length, parts.length > 1)} /> : <PreviewNote>{problem ? t(problem.key, problem.params) : ''}</PreviewNote>}
    </div>
  );
}

/** CSS px for a page, beside what else stands in the column; as high as `.export-choice`. */
function roomFor(pages: number, isNamed: boolean): { readonly width: number; readonly height: number } {
  const column = Math.min(620, window.innerHeight - 244);
  return { width: 480, height: Math.max(80, column - 96 - (isNamed ? 36 : 0) - (pages > 1 ? 140 : 0)) };
}

/** Why there is nothing to see, in its place. */
export function PreviewNote({ children }: { readonly children: string }) {
  return <div className="page-preview"><p className="page-note" role="alert">{children}</p></div>;
}

/** Painted anew as the blueprint's pictures arrive. */
function usePaging({ scene, layout, blueprint }: ExportPartView, { locale, format, transparent = false }: ExportOptions): Paging | null {
  const { measure } = useServices();
  const image = usePictures(blueprint);
  const isClear = transparent && (format === 'png' || format === 'webp');
  return useMemo(() => {
    const translate = translator(locale);
    const title = blueprint.title || translate('sheet.untitled');
    return layout.ok ? { scene, layout: layout.value, image, measure, translate, title, transparent: isClear } : null;
  }, [blueprint.title, scene, layout, image, measure, locale, isClear]);
}
