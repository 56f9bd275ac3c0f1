// When drawing the screen fails, the documents are still there: they live outside of React. So nothing is lost; one can
// save, and try again. React catches such errors in classes only.

import { Component, type ReactNode } from 'react';
import { TriangleAlert } from 'lucide-react';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useTranslate } from '../ui/translateContext';
import { useApp } from './appContext';
import './CrashBoundary.css';

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

export class CrashBoundary extends Component<CrashBoundaryProps, { readonly reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === null) return this.props.children;
    return <Crash reason={reason} onAgain={() => this.setState({ reason: null })} />;
  }
}

function Crash({ reason, onAgain }: { readonly reason: string; readonly onAgain: () => void }) {
  const t = useTranslate();
  const { app, commands } = useApp();
  const open = app.documents.front() !== null;
  return (
    <main className="crash">
      <EmptyState icon={TriangleAlert} title={t('crash.title')} text={t(open ? 'crash.text' : 'crash.textHome')}>
        <code className="crash-reason">{reason}</code>
        <div className="crash-ways">
          <Button variant="primary" onClick={onAgain}>{t('crash.again')}</Button>
          {open && <Button onClick={commands.save}>{t('action.save')}</Button>}
          {open && <Button onClick={commands.saveAs}>{t('action.saveAs')}</Button>}
          <Button onClick={() => window.location.reload()}>{t('app.reload')}</Button>
        </div>
      </EmptyState>
    </main>
  );
}
