// The page set-up of a PDF: paper, which way round, how large, and for several pages how they go together.

import { PAGE_RANGES, PAPERS, type PageLength, type PageSetup } from '#shared/export/pages/pageSetup';
import type { MessageKey } from '#shared/i18n/messages';
import { NumberField } from '../../ui/NumberField';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { ToggleChips } from '../../ui/ToggleChips';
import { useTranslate } from '../../ui/translateContext';

interface PageFormProps {
  readonly setup: PageSetup;
  readonly onChange: (setup: PageSetup) => void;
}

type Way = 'one' | 'several' | 'scale';

function wayOf({ size, columns, rows }: PageSetup): Way {
  return size === 'scale' ? 'scale' : columns * rows === 1 ? 'one' : 'several';
}

const WAYS: Readonly<Record<Way, Partial<PageSetup>>> = {
  one: { size: 'fit', columns: 1, rows: 1 },
  several: { size: 'fit', columns: 2, rows: 1 },
  scale: { size: 'scale' },
};

export function PageForm({ setup, onChange }: PageFormProps) {
  const t = useTranslate();
  const set = (change: Partial<PageSetup>): void => onChange({ ...setup, ...change });
  const way = wayOf(setup);
  const papers = (['sheet', ...Object.keys(PAPERS), 'custom'] as PageSetup['paper'][]).map((value) => ({
    value, label: value === 'sheet' ? t('export.paperSheet') : value === 'custom' ? t('export.paperCustom') : value,
  }));
  const field = (name: PageLength, label: MessageKey) => <LengthField key={name} name={name} label={t(label)} setup={setup} onChange={onChange} />;
  return (
    <>
      <div className="export-row">
        <Select label={t('export.paper')} value={setup.paper} options={papers} onChange={(paper) => set({ paper })} />
        {setup.paper !== 'sheet' && (
          <Segmented
            label={t('export.orientation')}
            value={setup.landscape ? 'landscape' : 'portrait'}
            segments={[{ value: 'landscape', label: t('export.landscape') }, { value: 'portrait', label: t('export.portrait') }]}
            onChange={(value) => set({ landscape: value === 'landscape' })}
          />
        )}
      </div>
      {setup.paper === 'custom' && <div className="export-row">{field('width', 'export.width')}{field('height', 'export.height')}</div>}
      {setup.paper !== 'sheet' && (
        <>
          <Select
            label={t('export.way')}
            value={way}
            options={(['one', 'several', 'scale'] as const).map((value) => ({ value, label: t(`export.way.${value}`) }))}
            onChange={(next) => set(WAYS[next])}
          />
          <div className="export-row export-row-numbers">
            {way === 'several' && [field('columns', 'export.columns'), field('rows', 'export.rows')]}
            {way === 'scale' && field('percent', 'export.percent')}
            {field('margin', 'export.margin')}
            {way !== 'one' && field('overlap', 'export.overlap')}
          </div>
        </>
      )}
      {setup.paper !== 'sheet' && way !== 'one' && (
        <ToggleChips
          label={t('export.onPages')}
          chips={[{ value: 'repeat', label: t('export.repeat') }, { value: 'marks', label: t('export.marks') }]}
          value={(['repeat', 'marks'] as const).filter((name) => setup[name])}
          onToggle={(name, on) => set({ [name]: on })}
        />
      )}
    </>
  );
}

interface LengthFieldProps extends PageFormProps {
  readonly name: PageLength;
  readonly label: string;
}

function LengthField({ name, label, setup, onChange }: LengthFieldProps) {
  const t = useTranslate();
  const [min, max] = PAGE_RANGES[name];
  return (
    <NumberField
      label={label}
      value={setup[name]}
      invalid={t('export.range', { min, max })}
      parse={(text) => {
        const number = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
        const isCount = name === 'columns' || name === 'rows';
        return number >= min && number <= max ? (isCount ? Math.round(number) : number) : null;
      }}
      onCommit={(value) => value !== undefined && onChange({ ...setup, [name]: value })}
    />
  );
}
