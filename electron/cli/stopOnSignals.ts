// Ctrl+C and its like: the first ends the work in good order, a second one at once.

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

const SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What is used of a process. */
export interface SignalSource {
  on(signal: StopSignal, listener: () => void): unknown;
  off(signal: StopSignal, listener: () => void): unknown;
  kill(pid: number, signal: StopSignal): unknown;
  readonly pid: number;
}

export interface Stopping {
  /** Which signal came; null: none. */
  signal(): StopSignal | null;
  /** Signals do again what they did before. */
  end(): void;
}

/** @param stop called once, at the first signal */
export function stopOnSignals(source: SignalSource, stop: () => unknown): Stopping {
  let came: StopSignal | null = null;
  const listeners = SIGNALS.map((signal) => {
    const listener = (): void => {
      if (came) {
        end();
        source.kill(source.pid, signal);
        return;
      }
      came = signal;
      void stop();
    };
    source.on(signal, listener);
    return [signal, listener] as const;
  });
  function end(): void {
    for (const [signal, listener] of listeners) source.off(signal, listener);
  }
  return { signal: () => came, end };
}
