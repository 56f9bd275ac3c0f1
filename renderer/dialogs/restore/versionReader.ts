// Reads earlier versions for the dialog: what they hold, and how far from it the present document is. Those looked at
// last are kept, so that going up and down the list is quick; of the others only what the list says.

import type { Host } from '#shared/api/contract';
import type { Blueprint } from '#shared/blueprint/records';
import { parseFile } from '#shared/format/parseFile';
import { problemLabels } from '#shared/format/problems';
import type { Label } from '#shared/history/label';
import { err, ok, type Result } from '#shared/lib/result';
import { describeChanges, type Changes } from '#shared/merge/describeChanges';
import { shareRecords } from '../../editor/shareRecords';

export interface Version {
  readonly id: string;
  readonly text: string;
  readonly blueprint: Blueprint;
  /** From this version to the present document. */
  readonly changes: Changes;
  /** Who saved it, where the file says so. */
  readonly by: string | null;
}

/** The labels say why it can't be read. */
export type VersionResult = Result<Version, readonly Label[]>;

export interface VersionReader {
  read(id: string): Promise<VersionResult>;
  /** What the list says of it, without keeping all of it. */
  summary(id: string): Promise<VersionSummary>;
}

export type VersionSummary = { readonly changes: number; readonly by: string | null } | 'unreadable';

/** Versions that are kept. */
const MOST = 4;

/** @param pause lets the page breathe between two steps of work */
export function createVersionReader(host: Host, handle: string, present: Blueprint, pause: () => Promise<void>): VersionReader {
  const kept = new Map<string, Promise<VersionResult>>();
  const summaries = new Map<string, VersionSummary>();

  async function load(id: string): Promise<VersionResult> {
    const answer = await host.request('backups.read', { handle, id });
    if (!answer.ok) return err([{ key: `error.${answer.error.code}`, params: answer.error.args }]);
    await pause();
    const parsed = parseFile(answer.value.text);
    if (!parsed.ok) return err(parsed.error.type === 'tooNew' ? problemLabels(parsed.error) : [{ key: 'restore.damaged' }]);
    await pause();
    const { saved } = parsed.value;
    const blueprint = shareRecords(present, parsed.value.blueprint);
    return ok({ id, text: answer.value.text, blueprint, changes: describeChanges(blueprint, present), by: saved?.by || null });
  }

  function read(id: string): Promise<VersionResult> {
    const there = kept.get(id) ?? load(id);
    kept.delete(id);
    kept.set(id, there);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return there;
  }

  return {
    read,
    async summary(id) {
      const known = summaries.get(id);
      if (known) return known;
      const version = await (kept.get(id) ?? load(id));
      const summary = version.ok ? { changes: version.value.changes.total, by: version.value.by } : 'unreadable';
      summaries.set(id, summary);
      return summary;
    },
  };
}
