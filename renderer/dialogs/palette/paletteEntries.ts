// What the palette offers for what is typed: actions, and with something typed also cards, steps, phases and lanes.
// What was used last comes first, what can't be done now comes last and says why.

import type { LucideIcon } from 'lucide-react';
import type { Translate } from '#shared/i18n/messages';
import type { Action, ActionContext } from '../../actions/action';
import { formatShortcut, type Platform } from '../../actions/shortcuts';
import { fuzzyMatch, type FuzzyMatch } from './fuzzyMatch';
import type { Place } from './places';

export interface PaletteEntry {
  readonly id: string;
  readonly name: string;
  /** Which letters of the name were typed. */
  readonly at: readonly number[];
  /** The action's group, or where the card is. */
  readonly note: string;
  readonly icon?: LucideIcon | undefined;
  /** A colour that says where: the lane's. */
  readonly color?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly checked?: boolean | undefined;
  /** Why it can't be chosen now; absent: it can. */
  readonly disabledReason?: string | undefined;
  readonly run: () => void;
}

export interface PaletteSources {
  readonly actions: readonly Action[];
  readonly context: ActionContext;
  readonly places: readonly Place[];
  /** Ids of what was chosen last, the newest first. */
  readonly recent: readonly string[];
  readonly platform: Platform;
  readonly t: Translate;
  /** The other languages, in which names are found as well. */
  readonly others: readonly Translate[];
}

export interface PaletteGroup {
  readonly id: 'recent' | 'actions' | 'places' | 'disabled';
  readonly entries: readonly PaletteEntry[];
}

/** More would not be read; typing one letter more is quicker. */
const MOST_PLACES = 40;
/** Of thousands of names, some hold the letters by chance. */
const LEAST = 7;
const MOST_RECENT = 5;
/** A name in another language, or only the group, counts less than the name. */
const ELSEWHERE = 16;
/** Keys that say themselves what they do, and the palette itself. */
const LEFT_OUT = /^(walk\.|deselect$|palette$)/;

interface Scored {
  readonly entry: PaletteEntry;
  readonly score: number;
}

function matchAction(action: Action, query: string, { t, others }: PaletteSources): FuzzyMatch | null {
  const own = fuzzyMatch(actionName(action, t), query);
  if (own) return own;
  const names = [...others.map((other) => other(action.label)), t(`group.${action.group}`)];
  const scores = names.flatMap((name) => fuzzyMatch(name, query)?.score ?? []);
  return scores.length > 0 ? { score: Math.max(...scores) - ELSEWHERE, at: [] } : null;
}

/** Themes, languages and views are called by their value in their menus; here they need to say of what. */
function actionName(action: Action, t: Translate): string {
  if (action.id.startsWith('theme.')) return t('palette.of', { group: t('home.theme'), name: t(action.label) });
  if (action.id.startsWith('language.')) return t('palette.of', { group: t('home.language'), name: t(action.label) });
  if (action.id.startsWith('analysis.')) return t('palette.of', { group: t('action.analysis'), name: t(action.label) });
  return t(action.label);
}

function entryOf(action: Action, at: readonly number[], { context, platform, t }: PaletteSources): PaletteEntry {
  const reason = action.disabled(context);
  const [shortcut] = action.shortcuts ?? [];
  const detail = action.detail?.(context);
  const group = t(`group.${action.group}`);
  return {
    id: action.id,
    name: actionName(action, t),
    at,
    note: detail ? t(detail.key, detail.params) : group,
    icon: action.icon,
    shortcut: shortcut && formatShortcut(shortcut, platform),
    checked: action.checked?.(context),
    disabledReason: reason ? t(reason) : undefined,
    run: () => action.run(context),
  };
}

function foundActions(query: string, sources: PaletteSources): Scored[] {
  return sources.actions.filter((action) => !LEFT_OUT.test(action.id)).flatMap((action) => {
    const match = matchAction(action, query, sources);
    return match ? [{ entry: entryOf(action, match.at, sources), score: match.score }] : [];
  });
}

function foundPlaces(query: string, places: readonly Place[]): PaletteEntry[] {
  const found = places.flatMap((place) => {
    const match = fuzzyMatch(place.name, query);
    return match && match.score > (query.length > 1 ? LEAST : 0) ? [{ place, match }] : [];
  });
  found.sort((a, b) => b.match.score - a.match.score);
  return found.slice(0, MOST_PLACES).map(({ place, match }) => ({ ...place, at: match.at }));
}

function inOrder(found: readonly Scored[], query: string, recent: readonly string[]): PaletteEntry[] {
  const bonus = (id: string) => (recent.includes(id) ? 4 : 0);
  const sorted = query === '' ? [...found] : [...found].sort((a, b) => b.score + bonus(b.entry.id) - a.score - bonus(a.entry.id));
  return sorted.map(({ entry }) => entry);
}

/** The groups that have anything, in the order in which they are shown. */
export function paletteGroups(typed: string, sources: PaletteSources): PaletteGroup[] {
  const query = typed.trim();
  const all = inOrder(foundActions(query, sources), query, sources.recent);
  const can = all.filter((entry) => entry.disabledReason === undefined);
  const last = query === '' ? sources.recent.slice(0, MOST_RECENT).flatMap((id) => can.find((entry) => entry.id === id) ?? []) : [];
  const groups: PaletteGroup[] = [
    { id: 'recent', entries: last },
    { id: 'actions', entries: can.filter((entry) => !last.includes(entry)) },
    { id: 'places', entries: query === '' ? [] : foundPlaces(query, sources.places) },
    { id: 'disabled', entries: all.filter((entry) => entry.disabledReason !== undefined) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
