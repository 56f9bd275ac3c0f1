// How many errors and warnings there are, in the status line; a click opens the list. Hints are no reason to look up.

import { useTranslate } from '../../ui/translateContext';
import { useFindings } from './useFindings';
import './FindingCounts.css';

const TOLD = ['error', 'warning'] as const;

export function FindingCounts({ onShow }: { readonly onShow: () => void }) {
  const t = useTranslate();
  const { open } = useFindings();
  const counts = TOLD.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [t(`checks.${severity}`, { count })] : [];
  });
  if (counts.length === 0) return null;
  return <button type="button" className="finding-counts" title={t('checks.show')} onClick={onShow}>{counts.join(t('status.separator'))}</button>;
}
