// The file's text → blueprint and history, or a typed reason why not. Nothing is repaired: a file that breaks a rule
// does not open, since guessing what was meant could lose what was meant. A file of a newer version opens where nothing in
// it is unknown but fields, which are kept; it is read-only, since this program can't know what they depend on.

import { freeze } from 'immer';
import { bucketsOf } from '../blueprint/buckets';
import { isSafePicture } from '../blueprint/safePicture';
import { violations } from '../blueprint/invariants';
import type { Blueprint } from '../blueprint/records';
import { emptyHistory } from '../history/history';
import type { Label } from '../history/label';
import { err, ok } from '../lib/result';
import type { Result } from '../lib/result';
import { limitProblem } from './checkLimits';
import { checkShape } from './checkShape';
import type { OpenedFile, Saved } from './file';
import { FORMAT, VERSION } from './file';
import { migrations } from './migrations/list';
import { migrate } from './migrations/migrate';
import type { Json } from './migrations/migration';
import { openHistory } from './openHistory';
import { violationLabel } from './problems';
import type { ParseProblem } from './problems';
import { readJson } from './readJson';
import { blueprintSchema, savedSchema } from './schema';
import { issuePlace, issueReason } from './schemaIssue';

/** Opens a file's text. The blueprint comes frozen, as commands leave it. */
export function parseFile(text: string): Result<OpenedFile, ParseProblem> {
  const json = readJson(text);
  if (!json.ok) return json;
  const current = currentVersion(json.value);
  if (!current.ok) return current;
  const { format: _format, version: _version, blueprint: raw, history: rawHistory, ...others } = current.value;
  const opened = openBlueprint(raw);
  const newer = newerVersion(current.value);
  if (!opened.ok) return newer !== undefined && opened.error.type === 'invalid' ? err({ type: 'tooNew', version: newer }) : opened;
  const blueprint = opened.value;
  const history = rawHistory === undefined ? null : openHistory(rawHistory, blueprint);
  const { saved, extra } = savedOf(others);
  const isLeftOut = rawHistory !== undefined && !history;
  return ok({
    blueprint,
    // A history that is left out is still kept from now on: it begins anew.
    history: isLeftOut ? emptyHistory : history && freeze(history, true),
    notes: notesOn(blueprint, isLeftOut, newer),
    ...(newer === undefined ? {} : { newer }),
    ...(saved && { saved }),
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  });
}

/** Who saved it is only a note: what is no such note is kept like any field that this version does not know. */
function savedOf(envelope: Json): { readonly saved?: Saved; readonly extra: Json } {
  const { saved: raw, ...extra } = envelope;
  const checked = savedSchema.safeParse(raw);
  return checked.success ? { saved: checked.data, extra } : { extra: envelope };
}

function newerVersion({ version }: Json): number | undefined {
  return typeof version === 'number' && version > VERSION ? version : undefined;
}

function notesOn(blueprint: Blueprint, isHistoryLeftOut: boolean, newer: number | undefined): Label[] {
  const notes: Label[] = [];
  if (newer !== undefined) notes.push({ key: 'format.newer', params: { version: newer } });
  if (isHistoryLeftOut) notes.push({ key: 'format.historyLeftOut' });
  const unsafe = Object.values(blueprint.images).filter((image) => !isSafePicture(image)).length;
  if (unsafe > 0) notes.push({ key: 'format.unsafePictures', params: { count: unsafe } });
  return notes;
}

/** The envelope as of today's version, or of a later one. */
function currentVersion(value: unknown): Result<Json, ParseProblem> {
  if (!isJson(value) || value['format'] !== FORMAT) return err({ type: 'notBlueprint' });
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return err({ type: 'invalid', where: 'version', reason: { key: 'format.reason.version' }, more: 0 });
  }
  if (version > VERSION) return ok(value);
  const migrated = migrate(value, version, VERSION, migrations);
  return migrated.ok ? migrated : err({ type: 'migrationFailed', version: migrated.error });
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function openBlueprint(raw: unknown): Result<Blueprint, ParseProblem> {
  const excess = limitProblem(raw);
  if (excess) return err(excess);
  const shape = checkShape(blueprintSchema, raw);
  if (!shape.data) {
    const [first, ...others] = shape.issues;
    const where = first ? issuePlace(first) : '';
    const reason: Label = first ? issueReason(first, raw) : { key: 'format.reason.value' };
    return err({ type: 'invalid', where: where || 'blueprint', reason, more: others.length });
  }
  const mismatch = keyMismatch(shape.data.cards, 'cards') ?? keyMismatch(shape.data.connectors, 'connectors');
  if (mismatch) return err(mismatch);
  const { cards, connectors, ...flat } = shape.data;
  const blueprint: Blueprint = {
    ...flat,
    cards: bucketsOf(Object.values(cards)),
    connectors: bucketsOf(Object.values(connectors)),
  };
  const [first, ...others] = violations(blueprint);
  if (first) return err({ type: 'invalid', where: first.place, reason: violationLabel(first), more: others.length });
  return ok(freeze(blueprint, true));
}

/** Checked before the records go into buckets by their own ids, where a wrong key would be gone without a word. */
function keyMismatch(records: Record<string, { readonly id: string }>, place: string): ParseProblem | undefined {
  for (const key of Object.keys(records)) {
    if (records[key]?.id !== key) {
      return { type: 'invalid', where: `${place}/${key}/id`, reason: { key: 'format.violation.keyIsNotId', params: { id: '' } }, more: 0 };
    }
  }
  return undefined;
}
