// What can be chosen before an export, and how large the result will be.

import type { LucideIcon } from 'lucide-react';
import { FileImage, FileType, Spline } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import type { ExportOptions } from '#shared/api/requests/export';
import { POINTS_PER_MM, POINTS_PER_PX, type PageLayout } from '#shared/export/pages/page';
import type { MessageKey } from '#shared/i18n/messages';
import { locales } from '#shared/i18n/translator';
import { NumberField } from '../../ui/NumberField';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { dpiOf, MAX_MEGAPIXELS, pngSize, printSize, scaleOf, tooLarge, type SheetSize } from './exportSize';
import { PageForm } from './PageForm';
import './ExportOptionsForm.css';

interface FormProps {
  readonly options: ExportOptions;
  readonly sheet: SheetSize;
  /** PDF: the pages as they come out; null where there are none. */
  readonly layout: PageLayout | null;
  readonly onChange: (options: ExportOptions) => void;
}

const FORMATS: readonly { id: ExportOptions['format']; icon: LucideIcon; name: MessageKey; hint: MessageKey }[] = [
  { id: 'pdf', icon: FileType, name: 'export.pdf', hint: 'export.pdfHint' },
  { id: 'png', icon: FileImage, name: 'export.png', hint: 'export.pngHint' },
  { id: 'svg', icon: Spline, name: 'export.svg', hint: 'export.svgHint' },
];

const SCALES = ['1', '2', '3', '4'] as const;

export function ExportOptionsForm({ options, sheet, layout, onChange }: FormProps) {
  const t = useTranslate();
  const hint = FORMATS.find(({ id }) => id === options.format)?.hint;
  return (
    <div className="export-form">
      <RadioGroup.Root
        className="export-formats"
        aria-label={t('export.format')}
        value={options.format}
        onValueChange={(format) => onChange({ ...options, format: format as ExportOptions['format'] })}
      >
        {FORMATS.map(({ id, icon: Icon, name }) => (
          <RadioGroup.Item key={id} value={id} className="export-format">
            <Icon size={20} strokeWidth={1.5} aria-hidden />
            <span className="export-format-name">{t(name)}</span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p className="export-format-hint">{t(hint ?? 'export.pdfHint')}</p>
      {options.format === 'png' && <Resolution options={options} onChange={onChange} />}
      {options.format === 'pdf' && options.page && <PageForm setup={options.page} onChange={(page) => onChange({ ...options, page })} />}
      <Select
        label={t('export.language')}
        hint={t('export.languageHint')}
        value={options.locale}
        options={locales.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(locale) => onChange({ ...options, locale })}
      />
      {options.format === 'pdf' ? <PagesSize layout={layout} /> : <PictureSize options={options} sheet={sheet} />}
    </div>
  );
}

function Resolution({ options, onChange }: Pick<FormProps, 'options' | 'onChange'>) {
  const t = useTranslate();
  function setScale(scale: number): void {
    onChange({ ...options, scale, dpi: dpiOf(scale) });
  }
  return (
    <div className="export-resolution">
      <Segmented
        label={t('export.scale')}
        value={SCALES.find((scale) => Number(scale) === options.scale) ?? null}
        segments={SCALES.map((scale) => ({ value: scale, label: t('export.scaleValue', { scale }) }))}
        onChange={(scale) => setScale(Number(scale))}
      />
      <NumberField
        label={t('export.dpi')}
        value={options.dpi}
        invalid={t('export.dpiInvalid')}
        parse={(text) => {
          const dpi = Number(text);
          return Number.isFinite(dpi) && dpi >= 36 && dpi <= 1200 ? Math.round(dpi) : null;
        }}
        onCommit={(dpi) => dpi !== undefined && setScale(scaleOf(dpi))}
      />
    </div>
  );
}

function PagesSize({ layout }: { readonly layout: PageLayout | null }) {
  const t = useTranslate();
  if (!layout) return null;
  const { pages, columns, rows, scale, width, height } = layout;
  const mm = (points: number): number => Math.round(points / POINTS_PER_MM);
  const percent = Math.round((scale / POINTS_PER_PX) * 100);
  return (
    <div className="export-size" role="status">
      <span className="export-size-value">{t('export.pages', { count: pages.length, width: mm(width), height: mm(height) })}</span>
      <span className="export-size-more">
        {pages.length > 1 ? t('export.pagesMore', { across: columns, down: rows, percent }) : t('export.pageMore', { percent })}
      </span>
    </div>
  );
}

function PictureSize({ options, sheet }: Pick<FormProps, 'options' | 'sheet'>) {
  const t = useTranslate();
  const px = options.format === 'png' ? pngSize(sheet, options.scale) : pngSize(sheet, 1);
  return (
    <div className="export-size" role="status">
      <span className="export-size-label">{t('export.size')}</span>
      <span className="export-size-value">{t('export.sizePx', { ...px })}</span>
      <span className="export-size-more">{t('export.sizeMm', { ...printSize(sheet) })}</span>
      {tooLarge(sheet, options) && <p className="field-error" role="alert">{t('export.tooLarge', { limit: MAX_MEGAPIXELS })}</p>}
    </div>
  );
}
