// What was asked on the command line, for one blueprint: its own language, and the phases or lanes that were named as the
// ids that they have there.

import type { ExportOptions } from '#shared/api/requests/export';
import { languageOf } from '#shared/blueprint/languageOf';
import type { Blueprint } from '#shared/blueprint/records';
import { parseFile } from '#shared/format/parseFile';
import type { Label } from '#shared/history/label';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { err, ok, type Result } from '#shared/lib/result';
import type { PartRequest } from './readPartOptions';
import type { DrawOptions } from './readExportArguments';

interface Named {
  readonly id: string;
  /** What it may be called: its name, its kind. */
  readonly names: readonly string[];
}

/**
 * @param text the blueprint file's; where it is none the exporter says why
 * @param otherwise the language of a blueprint without words
 * Errors: a phase or a lane that is not there.
 */
export function optionsFor(text: string, { locale: wanted, part, ...options }: DrawOptions, otherwise: LocaleId): Result<ExportOptions, Label> {
  const opened = parseFile(text);
  if (!opened.ok) return ok({ ...options, locale: wanted ?? otherwise });
  const { blueprint } = opened.value;
  const locale = wanted ?? languageOf(blueprint, otherwise);
  if (!part) return ok({ ...options, locale });
  const scope = scopeOf(blueprint, part, locale);
  return scope.ok ? ok({ ...options, locale, scope: scope.value }) : scope;
}

function scopeOf(blueprint: Blueprint, part: PartRequest, locale: LocaleId): Result<NonNullable<ExportOptions['scope']>, Label> {
  const list = part.type === 'phases' ? phasesOf(blueprint) : lanesOf(blueprint, locale);
  const ids: string[] = [];
  for (const name of part.names ?? []) {
    const found = findNamed(list, name);
    if (found.length === 0) return err({ key: 'cli.noSuchPart', params: { type: part.type, name } });
    ids.push(...found);
  }
  if (part.type === 'lanes') return ok({ type: 'lanes', lanes: ids });
  return ok({ type: 'phases', phases: part.names ? ids : blueprint.phaseOrder, ...(part.separate ? { separate: true } : {}) });
}

function phasesOf({ phaseOrder, phases }: Blueprint): Named[] {
  return phaseOrder.map((id) => ({ id, names: [phases[id]?.name ?? ''] }));
}

function lanesOf({ laneOrder, lanes }: Blueprint, locale: LocaleId): Named[] {
  const translate = translator(locale);
  return laneOrder.flatMap((id) => {
    const lane = lanes[id];
    return lane ? [{ id, names: [lane.name || translate(`lane.${lane.kind}`), lane.kind] }] : [];
  });
}

/** By number, counted from 1, or by name; a name may be that of several. */
function findNamed(list: readonly Named[], name: string): string[] {
  if (/^\d+$/.test(name)) return list.slice(Number(name) - 1, Number(name)).filter(() => Number(name) > 0).map(({ id }) => id);
  const wanted = name.toLocaleLowerCase();
  return list.filter(({ names }) => names.some((its) => its.trim().toLocaleLowerCase() === wanted)).map(({ id }) => id);
}
