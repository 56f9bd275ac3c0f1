// The time as it goes by, for words such as "5 minutes ago".

import { useEffect, useState } from 'react';
import { useEditor } from '../editorContext';

/** ms; the words are no finer than minutes. */
const EVERY = 30_000;

/** ms since 1970 */
export function useNow(): number {
  const { environment } = useEditor();
  const [now, setNow] = useState(environment.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(environment.now()), EVERY);
    return () => window.clearInterval(timer);
  }, [environment]);
  return now;
}
