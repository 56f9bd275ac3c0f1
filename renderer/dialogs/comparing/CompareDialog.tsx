// Two states of a service side by side: what was added, removed, changed and moved, on the pictures and as a table, and how
// the figures differ.

import { useMemo, useState } from 'react';
import { ArrowLeftRight } from 'lucide-react';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import { describeChanges } from '#shared/merge/describeChanges';
import { withIdsOf } from '#shared/merge/matchBlueprints';
import { createSceneSource } from '../../editor/sceneSource';
import type { OpenQuestion } from '../dialogStack';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Segmented } from '../../ui/Segmented';
import { useTranslate } from '../../ui/translateContext';
import { differences, inReadingOrder, marksOfBoth } from '../compare/differences';
import { PicturePair } from '../compare/PicturePair';
import type { Picture } from '../compare/picture';
import { DifferenceTable } from './DifferenceTable';
import { FigureTable } from './FigureTable';
import './CompareDialog.css';

/** What is said of the service: that two states name each other, and the talk about either, is no difference between them. */
function withoutTalk({ linked: _linked, comments: _comments, ignored: _ignored, ...blueprint }: Blueprint): Blueprint {
  return blueprint;
}

type CompareProps = OpenQuestion<'compare'>;

function useComparison({ before, after, environment }: CompareProps['input'], swapped: boolean) {
  return useMemo(() => {
    const [left, right] = swapped ? [after, before] : [before, after];
    const picture = (blueprint: Picture['blueprint']): Picture => ({ blueprint, scene: createSceneSource(environment)(blueprint) });
    const pictures = { left: picture(withoutTalk(withIdsOf(right.blueprint, left.blueprint))), right: picture(withoutTalk(right.blueprint)) };
    const marks = inReadingOrder(differences(pictures.left.blueprint, pictures.right.blueprint), pictures.left, pictures.right);
    return { left, right, pictures, marks, changes: describeChanges(pictures.left.blueprint, pictures.right.blueprint) };
  }, [before, after, environment, swapped]);
}

export function CompareDialog({ input, answer }: CompareProps) {
  const t = useTranslate();
  const [swapped, setSwapped] = useState(false);
  const [view, setView] = useState<'differences' | 'figures'>('differences');
  const [chosen, setChosen] = useState<SelectionRef | null>(null);
  const { left, right, pictures, marks, changes } = useComparison(input, swapped);
  const sides = marks.length > 0 ? marksOfBoth(marks) : { before: null, after: null };
  const sum = changes.total === 0 ? t('comparing.same') : changes.labels.map(({ key, params }) => t(key, params)).join(' · ');
  const close = (): void => answer('closed');
  return (
    <Dialog title={t('comparing.title')} width="full" closeLabel={t('app.close')} onClose={close} footer={<Button variant="primary" data-autofocus onClick={close}>{t('app.done')}</Button>}>
      <div className="comparing">
        <header className="comparing-head">
          <p className="comparing-sum" role="status" title={sum}>{sum}</p>
          <Segmented
            label={t('restore.view')} hideLabel value={view} onChange={setView}
            segments={[{ value: 'differences', label: t('comparing.differences') }, { value: 'figures', label: t('comparing.figures') }]}
          />
          <Button icon={ArrowLeftRight} onClick={() => setSwapped(!swapped)}>{t('comparing.swap')}</Button>
        </header>
        <PicturePair
          left={{ title: left.title, picture: pictures.left, marks: sides.before }}
          right={{ title: right.title, picture: pictures.right, marks: sides.after }}
          chosen={chosen} onChoose={setChosen}
        />
        <div className="comparing-table">
          {view === 'figures'
            ? <FigureTable before={pictures.left.blueprint} after={pictures.right.blueprint} />
            : <DifferenceTable marks={marks} before={pictures.left.blueprint} after={pictures.right.blueprint} chosen={chosen} onChoose={setChosen} />}
        </div>
      </div>
    </Dialog>
  );
}
