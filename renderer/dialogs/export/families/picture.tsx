// PNG, WebP and JPEG: how many pixels, on which ground, how well kept. Scale, resolution and width are three names for one
// thing; whichever is set, the others follow.

import { PICTURE_LIMITS, pictureSize, type PictureFormat } from '#shared/export/pictureSize';
import { NumberField } from '../../../ui/NumberField';
import { Segmented } from '../../../ui/Segmented';
import { useTranslate } from '../../../ui/translateContext';
import { dpiOf, printSize, scaleOf, tooLarge } from '../exportSize';
import type { FamilyFormProps } from '../familyForm';
import { SizeNote } from '../SizeNote';

const SCALES = ['1', '2', '3', '4'] as const;
const DPI = { min: 36, max: 1200 } as const;
/** px */
const WIDTH = { min: 16, max: 300_000 } as const;
const QUALITY = { min: 1, max: 100, usual: 90 } as const;

export function PictureOptions(props: FamilyFormProps) {
  const t = useTranslate();
  const { options, onChange } = props;
  return (
    <>
      <Resolution {...props} />
      {options.format !== 'jpeg' && (
        <Segmented
          label={t('export.ground')}
          value={options.transparent ? 'transparent' : 'white'}
          segments={(['white', 'transparent'] as const).map((value) => ({ value, label: t(`export.ground.${value}`) }))}
          onChange={(ground) => onChange({ ...options, transparent: ground === 'transparent' })}
        />
      )}
      {options.format !== 'png' && (
        <NumberField
          label={t('export.quality')}
          value={options.quality ?? QUALITY.usual}
          invalid={t('export.range', { min: QUALITY.min, max: QUALITY.max })}
          parse={(text) => wholeWithin(text, QUALITY)}
          onCommit={(quality) => quality !== undefined && onChange({ ...options, quality })}
        />
      )}
    </>
  );
}

function Resolution({ options, sheet, onChange }: FamilyFormProps) {
  const t = useTranslate();
  const size = pictureSize(sheet, options);
  function setScale(scale: number): void {
    const { width: _, ...others } = options;
    onChange({ ...others, scale, dpi: dpiOf(scale) });
  }
  return (
    <>
      <Segmented
        label={t('export.scale')}
        value={SCALES.find((scale) => options.width === undefined && Number(scale) === options.scale) ?? null}
        segments={SCALES.map((scale) => ({ value: scale, label: t('export.scaleValue', { scale }) }))}
        onChange={(scale) => setScale(Number(scale))}
      />
      <div className="export-row">
        <NumberField
          label={t('export.dpi')}
          value={Math.round(size.dpi)}
          invalid={t('export.dpiInvalid')}
          parse={(text) => wholeWithin(text, DPI)}
          onCommit={(dpi) => dpi !== undefined && dpi !== Math.round(size.dpi) && setScale(scaleOf(dpi))}
        />
        <NumberField
          label={t('export.pixelWidth')}
          value={size.width}
          invalid={t('export.pixelWidthInvalid', { ...WIDTH })}
          parse={(text) => wholeWithin(text, WIDTH)}
          onCommit={(width) => width !== undefined && width !== size.width && onChange({ ...options, width })}
        />
      </div>
    </>
  );
}

function wholeWithin(text: string, { min, max }: { readonly min: number; readonly max: number }): number | null {
  const number = text.trim() === '' ? NaN : Math.round(Number(text));
  return number >= min && number <= max ? number : null;
}

export function PictureSize({ options, sheet, files }: FamilyFormProps) {
  const t = useTranslate();
  const size = pictureSize(sheet, options);
  const { name, side, pixels } = PICTURE_LIMITS[options.format as PictureFormat];
  const px = t('export.sizePx', { width: size.width, height: size.height });
  return (
    <SizeNote
      value={files > 1 ? t('export.largestOf', { count: files, size: px }) : px}
      more={[t('export.megapixels', { n: megapixels(size.width * size.height) }), t('export.prints', { ...printSize(size, size.dpi) })]}
      error={tooLarge(sheet, options) && t('export.tooLarge', { name, side, megapixels: pixels / 1e6 })}
    />
  );
}

/** To two figures: 0.42, 8.1, 640. */
function megapixels(pixels: number): number {
  const n = pixels / 1e6;
  return n < 10 ? Number(n.toPrecision(2)) : Math.round(n);
}
