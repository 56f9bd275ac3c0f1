// The picture of a card: the sheet's beginning, or, in its place, why there is none.

import { FileQuestionMark, FileWarning, Image, type LucideIcon } from 'lucide-react';
import type { LibraryProblem } from '#shared/api/requests/library';
import { useTranslate } from '../../ui/translateContext';
import type { LibraryPicture } from './libraryState';

interface LibraryPictureViewProps {
  readonly picture: LibraryPicture | undefined;
  readonly problem: LibraryProblem | null;
}

const ICONS: Partial<Record<LibraryProblem, LucideIcon>> = { notBlueprint: FileQuestionMark, notText: FileQuestionMark, large: Image, newer: Image };

export function LibraryPictureView({ picture, problem }: LibraryPictureViewProps) {
  const t = useTranslate();
  if (picture?.source) return <img className="library-picture" src={picture.source} alt="" draggable={false} decoding="async" />;
  if (!picture && (problem === null || problem === 'newer')) return <span className="library-picture library-picture-waiting" />;
  if (problem === null) return <span className="library-picture library-picture-none" />;
  const Icon = ICONS[problem] ?? FileWarning;
  return (
    <span className="library-picture library-picture-none">
      <Icon size={22} strokeWidth={1.5} aria-hidden />
      <span>{t(`library.problem.${problem}`)}</span>
    </span>
  );
}
