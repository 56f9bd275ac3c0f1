// What can be chosen before an export, and how large the result will be.

import { locales } from '#shared/i18n/translator';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { FAMILIES } from './families/families';
import type { FamilyFormProps } from './familyForm';
import { formatOf } from './formats';
import { FormatTiles } from './FormatTiles';
import './ExportOptionsForm.css';

export function ExportOptionsForm(props: FamilyFormProps) {
  const t = useTranslate();
  const { options, onChange } = props;
  const { Options, Size } = FAMILIES[formatOf(options.format).family];
  return (
    <div className="export-form">
      <FormatTiles value={options.format} onChange={(format) => onChange({ ...options, format })} />
      {Options && <Options {...props} />}
      <Select
        label={t('export.language')}
        hint={t('export.languageHint')}
        value={options.locale}
        options={locales.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(locale) => onChange({ ...options, locale })}
      />
      {Size && <div className="export-size"><Size {...props} /></div>}
    </div>
  );
}
