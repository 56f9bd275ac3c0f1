// What can be chosen before an export.

import type { Blueprint } from '#shared/blueprint/records';
import { EVERYTHING } from '#shared/export/scope/exportScope';
import { locales } from '#shared/i18n/translator';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { EmbedChoice } from './EmbedChoice';
import type { SelectionScope } from './exportSelection';
import { FAMILIES } from './families/families';
import type { FamilyFormProps } from './familyForm';
import { formatOf } from './formats';
import { FormatTiles } from './FormatTiles';
import { ScopeForm } from './ScopeForm';
import './ExportOptionsForm.css';

interface ExportOptionsFormProps extends Omit<FamilyFormProps, 'sheet'> {
  /** Null where nothing is in the part that was chosen. */
  readonly sheet: FamilyFormProps['sheet'] | null;
  /** The document whole. */
  readonly whole: Blueprint;
  readonly selection: SelectionScope;
}

export function ExportOptionsForm({ whole, selection, sheet, ...props }: ExportOptionsFormProps) {
  const t = useTranslate();
  const { options, onChange } = props;
  const { family, carries } = formatOf(options.format);
  const { Options } = FAMILIES[family];
  return (
    <div className="export-form">
      <FormatTiles value={options.format} onChange={(format) => onChange({ ...options, format })} />
      <ScopeForm scope={options.scope ?? EVERYTHING} blueprint={whole} selection={selection} onChange={(scope) => onChange({ ...options, scope })} />
      {Options && sheet && <Options {...props} sheet={sheet} />}
      <Select
        label={t('export.language')}
        hint={t('export.languageHint')}
        value={options.locale}
        options={locales.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(locale) => onChange({ ...options, locale })}
      />
      {carries && sheet && <EmbedChoice {...props} sheet={sheet} />}
    </div>
  );
}
