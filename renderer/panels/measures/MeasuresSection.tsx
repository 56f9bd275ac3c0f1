// The measures of a card, of a step, or of the whole service, in the inspector: each with its latest result.

import { useMemo, useRef, useState } from 'react';
import { Goal, Plus } from 'lucide-react';
import type { Measure, Target } from '#shared/blueprint/analysisRecords';
import { seriesAt, type MeasuredPlace } from '#shared/analysis/measureSeries';
import { openTargetsAt } from '#shared/analysis/openTargets';
import { addRecords } from '#shared/commands/analysis/addRecords';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { setTarget, type SetTargetArgs } from '#shared/commands/analysis/setTarget';
import type { RecordChanges } from '#shared/blueprint/analysisFields';
import { IconButton } from '../../ui/IconButton';
import { localDate } from '../../ui/localDate';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../editorContext';
import { OpenTargetItem } from './OpenTargetItem';
import { SeriesItem } from './SeriesItem';
import { TargetForm } from './TargetForm';
import { ValueForm } from './ValueForm';
import './Measures.css';

/** What is being entered: a value like another one, or that one itself. */
interface Entry {
  readonly from: Partial<Measure>;
  /** The value that is edited. */
  readonly id?: string;
}

interface MeasuresSectionProps {
  readonly place: MeasuredPlace;
}

export function MeasuresSection({ place: { card, step } }: MeasuresSectionProps) {
  const t = useTranslate();
  const { environment } = useEditor();
  const execute = useExecute();
  const blueprint = useBlueprint();
  const [entry, setEntry] = useState<Entry | 'target' | null>(null);
  const where = useMemo(() => ({ ...(card ? { card } : {}), ...(step ? { step } : {}) }), [card, step]);
  const series = useMemo(() => seriesAt(blueprint, where), [blueprint, where]);
  const open = useMemo(() => openTargetsAt(blueprint, where), [blueprint, where]);
  const begunAt = useRef<Element | null>(null);
  function begin(next: Entry | 'target'): void {
    begunAt.current = document.activeElement;
    setEntry(next);
  }
  /** The keyboard goes on where the form was called. */
  function end(): void {
    setEntry(null);
    if (begunAt.current instanceof HTMLElement) begunAt.current.focus();
  }
  function save(measure: Measure): void {
    end();
    if (entry === null || entry === 'target') return;
    if (entry.id === undefined) return execute(addRecords, { collection: 'measures', records: [{ ...measure, id: environment.createId('m') }] });
    execute(changeRecords, { collection: 'measures', ids: [entry.id], changes: changesTo(measure) });
  }
  function saveTarget(target: SetTargetArgs): void {
    end();
    execute(setTarget, target);
  }
  return (
    <section className="measures" aria-labelledby="measures">
      <Head onTarget={() => begin('target')} onValue={() => begin({ from: {} })} />
      {entry === 'target' && <TargetForm place={where} onSave={saveTarget} onCancel={end} />}
      {entry && entry !== 'target' && (
        <ValueForm
          key={entry.id ?? JSON.stringify(entry.from)}
          from={entry.from}
          where={{ id: entry.id ?? '', ...where }}
          today={localDate(environment.now())}
          isOfSeries={entry.from.measure !== undefined}
          onSave={save}
          onCancel={end}
        />
      )}
      {series.length + open.length === 0 && !entry && <p className="panel-note">{t('measures.none')}</p>}
      <ul className="measure-list">
        {series.map((one) => (
          <SeriesItem
            key={one.key}
            series={one}
            onAdd={() => begin({ from: likeIt(one.latest.measure) })}
            onEdit={(measure) => begin({ from: measure, id: measure.id })}
          />
        ))}
        {open.map((target) => <OpenTargetItem key={target.id} target={target} onAdd={() => begin({ from: firstOf(target) })} />)}
      </ul>
    </section>
  );
}

function Head({ onTarget, onValue }: { readonly onTarget: () => void; readonly onValue: () => void }) {
  const t = useTranslate();
  return (
    <header className="measures-head">
      <h3 id="measures" className="field-label">{t('measures.name')}</h3>
      <span className="measures-tools">
        <IconButton icon={Goal} size="small" side="left" label={t('measures.addTarget')} onClick={onTarget} />
        <IconButton icon={Plus} size="small" side="left" label={t('measures.add')} onClick={onValue} />
      </span>
    </header>
  );
}

/** What the values of a series have in common. */
function likeIt({ measure, dimension, part, persona, highIsGood }: Measure): Partial<Measure> {
  return {
    measure,
    ...(dimension ? { dimension } : {}), ...(part ? { part } : {}), ...(persona ? { persona } : {}),
    ...(highIsGood === undefined ? {} : { highIsGood }),
  };
}

/** What the first value of a target says. */
function firstOf({ measure, dimension }: Target): Partial<Measure> {
  return { measure, ...(dimension ? { dimension, part: 'perception' } : {}) };
}

/** What was entered, and without what was there before. */
function changesTo({ counts, value, n, date, source, evidence }: Measure): RecordChanges<'measures'> {
  return { counts, value, n, date, source, evidence };
}
