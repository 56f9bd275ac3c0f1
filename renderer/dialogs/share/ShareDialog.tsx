// A copy to give away: what is left out, what stays, and how large it gets. Where it goes is asked afterwards.

import { useMemo, useState } from 'react';
import { countRecords } from '#shared/blueprint/buckets';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import { countPrivateNotes, peopleOf } from '#shared/blueprint/leaveOut';
import type { Blueprint } from '#shared/blueprint/records';
import { utf8Length } from '#shared/lib/fileName';
import type { OpenQuestion } from '../dialogStack';
import { fileSize } from '../export/exportOutcome';
import { Button } from '../../ui/Button';
import { CheckField } from '../../ui/CheckField';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import { hiddenLanes, sharedCopy, sharedText, type ShareChoice } from './sharedCopy';
import './ShareDialog.css';

export function ShareDialog({ input, answer }: OpenQuestion<'share'>) {
  const t = useTranslate();
  const { blueprint } = input;
  const [choice, setChoice] = useState<ShareChoice>({ comments: true, privateNotes: true });
  const copy = useMemo(() => sharedCopy(blueprint, choice), [blueprint, choice]);
  const text = useMemo(() => sharedText(blueprint, choice), [blueprint, choice]);
  const cancel = () => answer(null);
  return (
    <Dialog
      title={t('share.title')}
      description={t('share.text')}
      closeLabel={t('app.close')}
      onClose={cancel}
      footer={
        <>
          <Button onClick={cancel}>{t('app.cancel')}</Button>
          <Button variant="primary" data-autofocus onClick={() => answer(text)}>{t('share.save')}</Button>
        </>
      }
    >
      <ShareChoices blueprint={blueprint} choice={choice} onChange={setChoice} />
      <dl className="share-stays">
        <dt>{t('share.stays')}</dt>
        <dd>{t('share.staysText', { cards: countRecords(copy.cards), lanes: copy.laneOrder.length, steps: Object.keys(copy.steps).length })}</dd>
        <dd className="share-size">{t('share.size', { size: fileSize(utf8Length(text), t) })}</dd>
      </dl>
    </Dialog>
  );
}

interface ChoicesProps {
  readonly blueprint: Blueprint;
  readonly choice: ShareChoice;
  readonly onChange: (choice: ShareChoice) => void;
}

function ShareChoices({ blueprint, choice, onChange }: ChoicesProps) {
  const t = useTranslate();
  const lanes = hiddenLanes(blueprint).flatMap((id) => blueprint.lanes[id] ?? []);
  const people = peopleOf(blueprint);
  const comments = Object.keys(recordsOf(blueprint, 'comments')).length;
  const notes = countPrivateNotes(blueprint);
  /** What is not there can't be left out. */
  const item = (part: keyof ShareChoice, label: string, count: number, hint: string) => (
    <CheckField
      key={part}
      label={label}
      hint={count === 0 ? t('share.none') : hint}
      checked={count > 0 && choice[part] === true}
      disabled={count === 0}
      onChange={(out) => onChange({ ...choice, [part]: out })}
    />
  );
  return (
    <fieldset className="share-choices">
      <legend className="field-label">{t('share.leaveOut')}</legend>
      <CheckField label={t('share.history')} hint={t('share.historyHint')} checked disabled />
      {item('comments', t('share.comments'), comments, t('share.commentsHint', { count: comments }))}
      {item('privateNotes', t('share.privateNotes'), notes, t('share.privateNotesHint', { count: notes }))}
      {item('people', t('share.people'), people.length, t('share.peopleHint', { names: people.join(t('share.comma')) }))}
      {item('hiddenLanes', t('share.hiddenLanes'), lanes.length, lanes.map(({ name, kind }) => name || t(`lane.${kind}`)).join(t('share.comma')))}
    </fieldset>
  );
}
