// PowerPoint: one slide or several; said is how many, and how large they are.

import { slideSize } from '#shared/export/slides/slideSize';
import { Segmented } from '../../../ui/Segmented';
import { useTranslate } from '../../../ui/translateContext';
import type { FamilyFormProps } from '../familyForm';
import { SizeNote } from '../SizeNote';

const EMU_PER_CM = 360_000;

export function SlidesOptions({ options, onChange }: FamilyFormProps) {
  const t = useTranslate();
  return (
    <Segmented
      label={t('export.slides')}
      value={options.slides ?? 'one'}
      segments={(['one', 'phases'] as const).map((value) => ({ value, label: t(`export.slides.${value}`) }))}
      onChange={(slides) => onChange({ ...options, slides })}
    />
  );
}

export function SlidesSize({ scenes }: FamilyFormProps) {
  const t = useTranslate();
  const size = slideSize(scenes);
  const cm = (emu: number): number => Math.round(emu / EMU_PER_CM);
  const more = size ? [t('export.slideSize', { width: cm(size.width), height: cm(size.height) })] : [];
  return <SizeNote value={t('export.slideCount', { count: scenes.length })} more={more} error={!size && t('export.slidesTooLarge')} />;
}
