// Runs the checks over a document whenever it has changed: a while after the last edit, in slices while the page has
// nothing else to do, and never while somebody drags or types. A slice runs one check at least and stops as soon as it has
// taken its time; the next edit makes all of it begin anew. Findings appear together, so that the list does not flicker.

import type { Blueprint } from '#shared/blueprint/records';
import { SEVERITIES, type Finding } from '#shared/checks/check';
import { runChecksInSlices } from '#shared/checks/runChecks';
import type { Editor, SessionState } from '../editor';

export interface ChecksEnvironment {
  /** Calls once, after so many ms; returns how to prevent it. */
  readonly later: (ms: number, call: () => void) => () => void;
  /** Calls once, when there is nothing else to do; returns how to prevent it. */
  readonly idle: (call: () => void) => () => void;
  /** ms */
  readonly clock: () => number;
}

/** ms without an edit before checking begins; longer at first, so that a sheet that opens comes on the screen before. */
const PAUSE = 400;
const FIRST_PAUSE = 1000;
/** ms without a move of the sheet before checking goes on. */
const REST = 120;
/** ms that a slice takes, unless one check alone takes longer. */
const SLICE = 6;

type Slices = ReturnType<typeof runChecksInSlices>;

/** Whether a gesture or a text is under way. */
function isBusy({ preview, editing, marquee, rubber, carried, movedHeader, bending }: SessionState): boolean {
  return [preview, editing, marquee, rubber, carried, movedHeader, bending].some((what) => what !== null);
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** What says the same as before stays the same object, so that lists render only what is new. A fix is always of now. */
function sameWhereAlike(now: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [finding.key, finding]));
  return now.map((finding) => {
    const old = known.get(finding.key);
    return old && !old.fix && !finding.fix && JSON.stringify(old) === JSON.stringify(finding) ? old : finding;
  });
}

/** Runs slices until their time is over. Returns what was found once all of them have run. */
function runSlice(slices: Slices, clock: () => number): readonly Finding[] | null {
  const end = clock() + SLICE;
  do {
    const { done, value } = slices.next();
    if (done) return value ?? [];
  } while (clock() < end);
  return null;
}

/** Keeps what is known of the findings up to date. Returns how to stop. */
export function followChecks(editor: Editor, { later, idle, clock }: ChecksEnvironment): () => void {
  const { document, session, checks, environment } = editor;
  let cancel = (): void => {};
  let run: { readonly of: Blueprint; readonly slices: Slices } | null = null;
  /** What the findings take for missing. */
  let missing: ReadonlySet<string> | undefined;

  /** Somebody has mended something by the list and waits for what it says next. */
  const isAwaited = (): boolean => checks.getState().awaited === document.getState().blueprint;
  const soon = (call: () => void): (() => void) => (isAwaited() ? later(0, call) : idle(call));
  function wait(ms: number, call: () => void): void {
    cancel();
    cancel = later(ms, call);
  }
  function begin(): void {
    const of = document.getState().blueprint;
    const { checked, missingFiles } = checks.getState();
    if ((of === checked && missingFiles === missing) || isBusy(session.getState())) return;
    missing = missingFiles;
    run = { of, slices: runChecksInSlices(of, { measure: environment.measure, missingFiles }) };
    cancel = soon(goOn);
  }
  function goOn(): void {
    if (!run) return;
    const findings = runSlice(run.slices, clock);
    if (!findings) {
      cancel = soon(goOn);
      return;
    }
    checks.setState({ checked: run.of, findings: sameWhereAlike(gravestFirst(findings), checks.getState().findings) });
    run = null;
  }
  function restart(ms: number): void {
    run = null;
    wait(ms, begin);
  }
  const stops = [
    document.subscribe((now, before) => {
      if (now.blueprint !== before.blueprint) restart(PAUSE);
    }),
    checks.subscribe((now, before) => {
      if (now.missingFiles !== before.missingFiles) restart(PAUSE);
      else if (now.awaited !== before.awaited && isAwaited()) restart(0);
    }),
    session.subscribe((now, before) => {
      const [busy, wasBusy] = [isBusy(now), isBusy(before)];
      if (busy !== wasBusy) restart(PAUSE);
      else if (run && now.viewport !== before.viewport) wait(REST, () => void (cancel = idle(goOn)));
    }),
  ];
  restart(FIRST_PAUSE);
  return () => {
    cancel();
    stops.forEach((stop) => stop());
  };
}
