// Which phases get a file of their own, what the files are called, and what stays of those phases on the sheet.

import { useState } from 'react';
import type { PhaseId } from '#shared/blueprint/records';
import { partFileName, phaseParts } from '#shared/export/scope/phaseParts';
import { Button } from '../../ui/Button';
import { CheckField } from '../../ui/CheckField';
import { Dialog } from '../../ui/Dialog';
import { Segmented } from '../../ui/Segmented';
import { useTranslate } from '../../ui/translateContext';
import type { OpenQuestion } from '../dialogStack';
import './SplitDialog.css';

export function SplitDialog({ input: { blueprint, name, ticked }, answer }: OpenQuestion<'split'>) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<readonly PhaseId[]>(ticked);
  const [here, setHere] = useState<'shorten' | 'keep'>('shorten');
  const phases = blueprint.phaseOrder.filter((id) => chosen.includes(id));
  const parts = phaseParts(blueprint, { type: 'phases', phases: blueprint.phaseOrder, separate: true }, t) ?? [];
  const cancel = () => answer(null);
  return (
    <Dialog
      title={t('split.title')}
      description={t('split.text')}
      closeLabel={t('app.close')}
      onClose={cancel}
      footer={
        <>
          <Button onClick={cancel}>{t('app.cancel')}</Button>
          <Button variant="primary" disabled={phases.length === 0} data-autofocus onClick={() => answer({ phases, shorten: here === 'shorten' })}>{t('split.run', { count: phases.length })}</Button>
        </>
      }
    >
      <fieldset className="split-phases">
        <legend className="field-label">{t('split.phases')}</legend>
        {parts.map((part) => {
          const detail = blueprint.phases[part.phase]?.detail;
          return (
            <CheckField
              key={part.phase}
              label={part.name}
              hint={detail ? t('split.already', { name: detail.name }) : partFileName(name, part)}
              checked={chosen.includes(part.phase)}
              disabled={detail !== undefined}
              onChange={(on) => setChosen(on ? [...chosen, part.phase] : chosen.filter((id) => id !== part.phase))}
            />
          );
        })}
      </fieldset>
      <Segmented
        label={t('split.here')}
        value={here}
        segments={[{ value: 'shorten', label: t('split.shorten') }, { value: 'keep', label: t('split.keep') }]}
        onChange={setHere}
      />
      <p className="split-hint">{t(here === 'shorten' ? 'split.shortenHint' : 'split.keepHint')}</p>
    </Dialog>
  );
}
