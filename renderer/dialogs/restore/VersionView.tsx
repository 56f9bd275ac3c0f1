// The chosen version, large: its picture, or what has changed since beside what is there now.

import { useMemo, useState } from 'react';
import { FileWarning } from 'lucide-react';
import type { SelectionRef } from '#shared/history/history';
import { EmptyState } from '../../ui/EmptyState';
import { ProgressBar } from '../../ui/ProgressBar';
import { useTranslate } from '../../ui/translateContext';
import { differences, inReadingOrder, marksOfBoth } from '../compare/differences';
import { PicturePair } from '../compare/PicturePair';
import type { Picture } from '../compare/picture';
import { SheetPicture } from '../compare/SheetPicture';
import { ChangeList } from './ChangeList';
import type { VersionState } from './useVersion';
import type { Version } from './versionReader';

interface VersionViewProps {
  readonly state: VersionState;
  /** What it is called: when it was saved. */
  readonly title: string;
  readonly present: Picture;
  readonly view: 'picture' | 'changes';
}

export function VersionView({ state, title, present, view }: VersionViewProps) {
  const t = useTranslate();
  if (state.type === 'reading') return <Reading done={state.done} />;
  if (state.type === 'unreadable') {
    const reason = state.reasons.map(({ key, params }) => t(key, params)).join(' ');
    return <div className="restore-blank" role="alert"><EmptyState icon={FileWarning} title={t('restore.unreadableTitle')} text={`${reason} ${t('restore.unreadableText')}`} /></div>;
  }
  const { version, picture } = state;
  if (view === 'picture') return <OnePicture picture={picture} label={title} />;
  return <Comparison key={version.id} version={version} picture={picture} present={present} title={title} />;
}

export function OnePicture({ picture, label }: { readonly picture: Picture; readonly label: string }) {
  return <div className="picture-frame"><SheetPicture picture={picture} label={label} /></div>;
}

/** Seen only when it takes a while. */
function Reading({ done }: { readonly done: number }) {
  const t = useTranslate();
  return (
    <div className="restore-blank restore-reading">
      <p>{t('restore.reading')}</p>
      <ProgressBar label={t('restore.reading')} done={done} />
    </div>
  );
}

interface ComparisonProps {
  readonly version: Version;
  readonly picture: Picture;
  readonly present: Picture;
  readonly title: string;
}

function Comparison({ version, picture, present, title }: ComparisonProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<SelectionRef | null>(null);
  const marks = useMemo(() => inReadingOrder(differences(version.blueprint, present.blueprint), picture, present), [version, picture, present]);
  const sides = useMemo(() => (marks.length > 0 ? marksOfBoth(marks) : { before: null, after: null }), [marks]);
  return (
    <>
      <PicturePair
        left={{ title, picture, marks: sides.before }}
        right={{ title: t('restore.now'), picture: present, marks: sides.after }}
        chosen={chosen} onChoose={setChosen}
      />
      {version.changes.total === 0
        ? <p className="restore-same">{t('restore.same')}</p>
        : <ChangeList before={version.blueprint} after={present.blueprint} marks={marks} changes={version.changes} chosen={chosen} onChoose={setChosen} />}
    </>
  );
}
