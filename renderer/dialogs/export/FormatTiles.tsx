// The choice of a format: a tile each, and below them what the chosen one is good for.

import { RadioGroup } from 'radix-ui';
import type { ExportFormat } from '#shared/api/requests/export';
import { useTranslate } from '../../ui/translateContext';
import { formatOf, FORMATS } from './formats';
import './FormatTiles.css';

interface FormatTilesProps {
  readonly value: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

export function FormatTiles({ value, onChange }: FormatTilesProps) {
  const t = useTranslate();
  return (
    <div>
      <RadioGroup.Root className="format-tiles" aria-label={t('export.format')} value={value} onValueChange={(format) => onChange(format as ExportFormat)}>
        {FORMATS.map(({ id, icon: Icon, name }) => (
          <RadioGroup.Item key={id} value={id} className="format-tile">
            <Icon size={18} strokeWidth={1.5} aria-hidden />
            <span>{t(name)}</span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p className="format-hint">{t(formatOf(value).hint)}</p>
    </div>
  );
}
