// Where there is no card to show: still reading, not readable, nothing in the folder, nothing found. Each says what to do.

import { FolderOpen, FolderX, SearchX } from 'lucide-react';
import type { FileInfo } from '#shared/api/fields';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useTranslate } from '../../ui/translateContext';
import type { Library } from './library';
import type { LibraryState } from './libraryState';

interface LibraryNothingProps {
  readonly library: Library;
  readonly state: LibraryState;
  readonly query: string;
  readonly folder: FileInfo | undefined;
  readonly onClear: () => void;
}

export function LibraryNothing(props: LibraryNothingProps) {
  return <div className="library-nothing"><Reason {...props} /></div>;
}

function Reason({ library, state: { files, error }, query, folder, onClear }: LibraryNothingProps) {
  const t = useTranslate();
  const name = folder?.name ?? '';
  if (error) {
    return (
      <EmptyState icon={FolderX} title={t('library.failed', { folder: name })} text={`${t(`error.${error.code}`, error.args)} ${t('library.failedText')}`}>
        <Button onClick={() => void library.refresh()}>{t('library.again')}</Button>
      </EmptyState>
    );
  }
  if (!files) return <Waiting />;
  if (query !== '') {
    return (
      <EmptyState icon={SearchX} title={t('library.notFound', { query })} text={t('library.notFoundText')}>
        <Button onClick={onClear}>{t('library.searchClear')}</Button>
      </EmptyState>
    );
  }
  return <EmptyState icon={FolderOpen} title={t('library.empty', { folder: name })} text={t('library.emptyText')} />;
}

/** Only where the drive takes its time; a fast one is done before it shows. */
function Waiting() {
  const t = useTranslate();
  return (
    <div className="library-waiting" role="status" aria-label={t('library.reading')}>
      {Array.from({ length: 6 }, (_, index) => <span key={index} />)}
    </div>
  );
}
