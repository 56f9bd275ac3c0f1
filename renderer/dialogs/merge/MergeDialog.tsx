// Two people changed the same: each clash is shown on the picture, mine beside theirs, with what it would come to, and is
// settled by one key. Nothing is decided by leaving: "later" keeps what was chosen so far.

import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../ui/translateContext';
import type { OpenQuestion } from '../dialogStack';
import { ClashList } from './ClashList';
import { ClashView } from './ClashView';
import { useSettling } from './useSettling';
import './MergeDialog.css';

export function MergeDialog({ input, answer }: OpenQuestion<'merge'>) {
  const { merge, by, mayCopy, environment } = input;
  const t = useTranslate();
  const settling = useSettling(merge, input.choices, (choices) => answer({ type: 'settled', choices }));
  const { choices, current, done, all, isDone, clash } = settling;
  const who = { named: by ? 'yes' : 'no', name: by };
  const later = (): void => answer({ type: 'later', choices });
  return (
    <Dialog
      title={t('mergeScreen.title', who)} description={t('mergeScreen.text')} closeLabel={t('mergeScreen.later')} width="full" onClose={later}
      footer={(
        <>
          {mayCopy && <Button variant="quiet" onClick={() => answer({ type: 'copy', choices })}>{t('mergeScreen.copy')}</Button>}
          <Button variant="quiet" onClick={() => settling.chooseAll('mine')}>{t('mergeScreen.allMine')}</Button>
          <Button variant="quiet" className="push" onClick={() => settling.chooseAll('theirs')}>{t('mergeScreen.allTheirs')}</Button>
          <Button onClick={later}>{t('mergeScreen.later')}</Button>
          <Button variant="primary" onClick={settling.goOn}>{t(isDone ? 'mergeScreen.done' : 'mergeScreen.next')}</Button>
        </>
      )}
    >
      {/* Keys of the whole screen; each control in it keeps its own. */}
      <div className="merge-screen" role="presentation" onKeyDown={settling.onKeyDown}>
        <div className="merge-side">
          <p className="merge-progress" role="status">{t('mergeScreen.progress', { done, all })}</p>
          <div className="merge-bar" aria-hidden><div style={{ width: `${(done / all) * 100}%` }} /></div>
          <ClashList merge={merge} choices={choices} current={current} onCurrent={settling.goTo} />
        </div>
        {clash && (
          <ClashView
            environment={environment} merge={merge} clash={clash} choices={choices} onChoose={settling.choose}
            onCurrent={(id) => settling.goTo(merge.clashes.findIndex((one) => one.id === id))} theirName={t('mergeScreen.theirs', who)}
          />
        )}
      </div>
    </Dialog>
  );
}
