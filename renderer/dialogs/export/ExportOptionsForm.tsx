// What can be chosen before an export, and how large the result will be.

import type { LucideIcon } from 'lucide-react';
import { FileImage, FileType, Spline } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import type { ExportOptions } from '#shared/api/requests/export';
import type { MessageKey } from '#shared/i18n/messages';
import { locales } from '#shared/i18n/translator';
import { NumberField } from '../../ui/NumberField';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { dpiOf, MAX_MEGAPIXELS, paperFor, pngSize, printSize, scaleOf, tooLarge, type SheetSize } from './exportSize';
import './ExportOptionsForm.css';

interface FormProps {
  readonly options: ExportOptions;
  readonly sheet: SheetSize;
  readonly onChange: (options: ExportOptions) => void;
}

const FORMATS: readonly { id: ExportOptions['format']; icon: LucideIcon; name: MessageKey; hint: MessageKey }[] = [
  { id: 'pdf', icon: FileType, name: 'export.pdf', hint: 'export.pdfHint' },
  { id: 'png', icon: FileImage, name: 'export.png', hint: 'export.pngHint' },
  { id: 'svg', icon: Spline, name: 'export.svg', hint: 'export.svgHint' },
];

const SCALES = ['1', '2', '3', '4'] as const;

export function ExportOptionsForm({ options, sheet, onChange }: FormProps) {
  const t = useTranslate();
  return (
    <div className="export-form">
      <RadioGroup.Root
        className="export-formats"
        aria-label={t('export.format')}
        value={options.format}
        onValueChange={(format) => onChange({ ...options, format: format as ExportOptions['format'] })}
      >
        {FORMATS.map(({ id, icon: Icon, name, hint }) => (
          <RadioGroup.Item key={id} value={id} className="export-format">
            <Icon size={20} strokeWidth={1.5} aria-hidden />
            <span className="export-format-name">{t(name)}</span>
            <span className="export-format-hint">{t(hint)}</span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {options.format === 'png' && <Resolution options={options} sheet={sheet} onChange={onChange} />}
      <Select
        label={t('export.language')}
        hint={t('export.languageHint')}
        value={options.locale}
        options={locales.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(locale) => onChange({ ...options, locale })}
      />
      <ExportSize options={options} sheet={sheet} />
    </div>
  );
}

function Resolution({ options, onChange }: FormProps) {
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

function ExportSize({ options, sheet }: Omit<FormProps, 'onChange'>) {
  const t = useTranslate();
  const print = printSize(sheet);
  const paper = paperFor(print);
  const px = options.format === 'png' ? pngSize(sheet, options.scale) : pngSize(sheet, 1);
  const main = options.format === 'pdf' ? t('export.sizePage', { ...print }) : t('export.sizePx', { ...px });
  const more = options.format === 'pdf' ? (paper && t('export.fits', { paper })) : t('export.sizeMm', { ...print });
  return (
    <div className="export-size" role="status">
      <span className="export-size-label">{t('export.size')}</span>
      <span className="export-size-value">{main}</span>
      {more && <span className="export-size-more">{more}</span>}
      {tooLarge(sheet, options) && <p className="field-error" role="alert">{t('export.tooLarge', { limit: MAX_MEGAPIXELS })}</p>}
    </div>
  );
}
