// Whether the file carries the blueprint, so that it opens again. Off until somebody wants it: a picture is given away, and
// what it would hold then is said in full.

import { useEffect, useMemo, useRef } from 'react';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import { countRecords } from '#shared/blueprint/buckets';
import type { Blueprint } from '#shared/blueprint/records';
import { CheckField } from '../../ui/CheckField';
import { useTranslate } from '../../ui/translateContext';
import type { FamilyFormProps } from './familyForm';

export function EmbedChoice({ options, blueprint, onChange }: FamilyFormProps) {
  const t = useTranslate();
  const inside = useMemo(() => contentOf(blueprint), [blueprint]);
  const place = useRef<HTMLDivElement>(null);
  // What it would hold is read before it is exported, also where the dialog is low.
  useEffect(() => {
    if (options.embed) place.current?.scrollIntoView({ block: 'nearest' });
  }, [options.embed]);
  return (
    <div ref={place}>
      <CheckField
        label={t('export.embed')}
        hint={options.embed ? `${t('export.embedInside', { ...inside })} ${t('export.embedNever')}` : t('export.embedHint')}
        checked={options.embed === true}
        onChange={(embed) => onChange({ ...options, embed })}
      />
    </div>
  );
}

interface Content {
  readonly cards: number;
  readonly hidden: number;
  readonly comments: number;
  readonly analysis: number;
}

function contentOf(blueprint: Blueprint): Content {
  const count = (collection: Parameters<typeof recordsOf>[1]): number => Object.keys(recordsOf(blueprint, collection)).length;
  return {
    cards: countRecords(blueprint.cards),
    hidden: Object.values(blueprint.lanes).filter((lane) => lane.hidden).length,
    comments: count('comments'),
    analysis: count('measures') + count('targets') + count('personas') + count('stakeholders') + count('insights') + count('ignored'),
  };
}
