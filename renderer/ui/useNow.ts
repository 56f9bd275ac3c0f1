// The time as it goes by, for words such as "5 minutes ago". Whoever shows such words says by which clock.

import { useEffect, useState } from 'react';

/** ms; the words are no finer than minutes. */
const EVERY = 30_000;

/**
 * @param clock the same function each time it is called; ms since 1970
 * @returns ms since 1970
 */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), EVERY);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
