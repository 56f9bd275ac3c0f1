// Records that name others without standing in them: a step the personas whose emotions it has and the stakeholders with a
// role, an insight its cards and what it follows from, a measure its persona. Such a link goes when the other record
// goes, and comes back when a merge keeps that record after all.

import { sameValue } from '../lib/sameValue';
import type { Side } from './clash';
import { otherSide } from './clash';
import type { Deletions, Survivors, Views } from './sides';
import type { Collection } from './view';

type Fields = Record<string, unknown>;

interface LinkField {
  readonly path: readonly string[];
  /** Ids as keys, as members of a list, or one id. */
  readonly form: 'keys' | 'list' | 'one';
  readonly to: Collection;
}

interface Link extends LinkField {
  readonly id: string;
  readonly value: unknown;
  /** The whole list, for its order. */
  readonly list?: readonly string[];
}

const LINKS: { readonly [C in Collection]?: readonly LinkField[] } = {
  steps: [
    { path: ['emotions', 'asIs'], form: 'keys', to: 'personas' },
    { path: ['emotions', 'toBe'], form: 'keys', to: 'personas' },
    { path: ['raci'], form: 'keys', to: 'stakeholders' },
  ],
  insights: [{ path: ['cards'], form: 'list', to: 'cards' }, { path: ['from'], form: 'list', to: 'insights' }],
  measures: [{ path: ['persona'], form: 'one', to: 'personas' }],
};

function linksOf(collection: Collection, record: object | undefined): Link[] {
  return (LINKS[collection] ?? []).flatMap((field) => {
    const held = at(record, field.path);
    if (field.form === 'list') return asList(held).map((id, _i, list): Link => ({ ...field, id, value: true, list }));
    if (field.form === 'one') return typeof held === 'string' ? [{ ...field, id: held, value: true }] : [];
    return Object.entries((held ?? {}) as Fields).map(([id, value]): Link => ({ ...field, id, value }));
  });
}

/** What the keeper's record newly says about records that the other side has deleted. */
export function newLinks(views: Views, keeper: Side, collection: Collection, id: string): [Collection, string][] {
  if (!LINKS[collection]) return [];
  const [was, is] = [views.base[collection].get(id), views[keeper][collection].get(id)];
  if (was === is) return [];
  const before = linksOf(collection, was);
  const isOld = (link: Link) => before.some((old) => old.id === link.id && sameValue(old.path, link.path) && sameValue(old.value, link.value));
  return linksOf(collection, is).filter((link) => !isOld(link)).map(({ to, id: named }) => [to, named]);
}

/** The side's record, with the links that only went because the side deleted what the merge has kept. */
export function withLinksBack<T extends object>(views: Views, deletions: Deletions, survivors: Survivors, side: Side, collection: Collection, id: string): T | undefined {
  const record = views[side][collection].get(id) as T | undefined;
  if (!record || !LINKS[collection]) return record;
  const back = linksOf(collection, views.base[collection].get(id))
    .filter((link) => deletions[link.to].get(link.id) === side && survivors[link.to].has(link.id) && views[otherSide(side)][link.to].has(link.id));
  if (back.length === 0) return record;
  const copy = plain(record);
  for (const link of back) put(copy as Fields, link);
  return copy;
}

/** Without the links to records that are gone; the record itself where there are none. */
export function withoutGoneLinks<T extends object>(collection: Collection, record: T, survivors: Survivors): T {
  const gone = linksOf(collection, record).filter((link) => !survivors[link.to].has(link.id));
  if (gone.length === 0) return record;
  const copy = plain(record);
  for (const link of gone) drop(copy as Fields, link);
  return copy;
}

function put(record: Fields, { path, form, id, value, list = [] }: Link): void {
  const field = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce<Fields>((inner, key) => (inner[key] ??= {}) as Fields, record);
  if (form === 'one') holder[field] ??= id;
  else if (form === 'list') holder[field] = inOrder([...asList(holder[field]), id], list);
  else holder[field] = { [id]: value, ...(holder[field] as Fields | undefined) };
}

function drop(record: Fields, { path, form, id }: Pick<Link, 'path' | 'form' | 'id'>): void {
  const [field, ...inner] = path as [string, ...string[]];
  if (inner.length > 0) drop(record[field] as Fields, { path: inner, form, id });
  else if (form === 'one') delete record[field];
  else if (form === 'list') record[field] = asList(record[field]).filter((other) => other !== id);
  else delete (record[field] as Fields)[id];
  const left = record[field];
  if (form === 'keys' && left !== undefined && Object.keys(left as Fields).length === 0) delete record[field];
}

/** Members of the list as they stood in it, then the others. */
function inOrder(ids: readonly string[], list: readonly string[]): string[] {
  return [...new Set([...list.filter((id) => ids.includes(id)), ...ids])];
}

function at(record: object | undefined, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Fields | undefined)?.[key], record);
}

function asList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function plain<T>(record: T): T {
  return JSON.parse(JSON.stringify(record)) as T;
}
