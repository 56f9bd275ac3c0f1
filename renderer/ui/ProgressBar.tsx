// How far something is, from 0 to 1.

import { Progress } from 'radix-ui';
import './ProgressBar.css';

export function ProgressBar({ label, done }: { readonly label: string; readonly done: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, done)) * 100);
  return (
    <Progress.Root className="progress" value={percent} aria-label={label}>
      <Progress.Indicator className="progress-done" style={{ width: `${percent}%` }} />
    </Progress.Root>
  );
}
