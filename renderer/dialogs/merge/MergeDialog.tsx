// Two people changed the same: each clash is shown on the picture, mine beside theirs, with what it would come to, and is
// settled by one key. Nothing is decided by leaving: "later" keeps what was chosen so far.

import { useState, type KeyboardEvent } from 'react';
import type { Choice, Choices } from '#shared/merge/clash';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import type { OpenQuestion } from '../dialogStack';
import { ClashList } from './ClashList';
import { ClashView } from './ClashView';
import './MergeDialog.css';

const KEYS = ['1', '2', '3'];

/** Where to go on: the next clash that is not settled, round and round; the last one where all are. */
function nextOpen(ids: readonly string[], choices: Choices, from: number): number {
  const order = ids.map((_, i) => (from + 1 + i) % ids.length);
  return order.find((i) => !Object.hasOwn(choices, ids[i] ?? '')) ?? from;
}

export function MergeDialog({ input, answer }: OpenQuestion<'merge'>) {
  const { merge, by, mayCopy } = input;
  const { clashes } = merge;
  const t = useTranslate();
  const ids = clashes.map(({ id }) => id);
  const [choices, setChoices] = useState<Choices>(() => Object.fromEntries(Object.entries(input.choices).filter(([id]) => ids.includes(id))));
  const [current, setCurrent] = useState(() => nextOpen(ids, choices, -1));
  const who = { named: by ? 'yes' : 'no', name: by };
  const done = ids.filter((id) => Object.hasOwn(choices, id)).length;
  const isDone = done === ids.length;
  const clash = clashes[current];

  const choose = (choice: Choice): void => {
    if (clash?.choices.includes(choice)) setChoices({ ...choices, [clash.id]: choice });
  };
  const goOn = (): void => (isDone ? answer({ type: 'settled', choices }) : setCurrent(nextOpen(ids, choices, current)));

  function onKeyDown(event: KeyboardEvent): void {
    const by1 = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const choice = clash?.choices[KEYS.indexOf(event.key)];
    const isButton = event.target instanceof HTMLButtonElement;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (by1 !== undefined) setCurrent(Math.max(0, Math.min(ids.length - 1, current + by1)));
    else if (choice) choose(choice);
    else if (event.key === 'Enter' && !isButton) goOn();
    else return;
    event.preventDefault();
  }

  const all = (choice: Choice): void => setChoices(Object.fromEntries(ids.map((id) => [id, choice])));
  return (
    <Dialog
      title={t('mergeScreen.title', who)} description={t('mergeScreen.text')} closeLabel={t('mergeScreen.later')} width="full"
      onClose={() => answer({ type: 'later', choices })}
      footer={(
        <>
          {mayCopy && <Button variant="quiet" onClick={() => answer({ type: 'copy', choices })}>{t('mergeScreen.copy')}</Button>}
          <Button variant="quiet" onClick={() => all('mine')}>{t('mergeScreen.allMine')}</Button>
          <Button variant="quiet" className="push" onClick={() => all('theirs')}>{t('mergeScreen.allTheirs')}</Button>
          <Button onClick={() => answer({ type: 'later', choices })}>{t('mergeScreen.later')}</Button>
          <Button variant="primary" onClick={goOn}>{t(isDone ? 'mergeScreen.done' : 'mergeScreen.next')}</Button>
        </>
      )}
    >
      {/* Keys of the whole screen; each control in it keeps its own. */}
      <div className="merge-screen" role="presentation" onKeyDown={onKeyDown}>
        <div className="merge-side">
          <p className="merge-progress" role="status">{t('mergeScreen.progress', { done, all: ids.length })}</p>
          <div className="merge-bar" aria-hidden><div style={{ width: `${(done / ids.length) * 100}%` }} /></div>
          <ClashList merge={merge} choices={choices} current={current} onCurrent={setCurrent} />
        </div>
        {clash && (
          <ClashView
            environment={input.environment} merge={merge} clash={clash} choices={choices} onChoose={choose}
            onCurrent={(id) => setCurrent(ids.indexOf(id))} theirName={t('mergeScreen.theirs', who)}
          />
        )}
      </div>
    </Dialog>
  );
}
