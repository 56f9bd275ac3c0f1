// A file's bytes → what the gallery says of it. It looks at the JSON only, as carefully as opening does but without checking
// every record: five hundred files have to be looked through in seconds. Whether a file is whole shows when its picture is
// drawn.

import type { LibraryProblem, LibrarySummary } from '#shared/api/requests/library';
import { FORMAT, VERSION } from '#shared/format/file';
import { readJson } from '#shared/format/readJson';

export interface FileSummary {
  readonly summary: LibrarySummary | null;
  readonly problem: LibraryProblem | null;
}

/** No name or title that people write is longer. */
const MAX_TEXT = 300;

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const failed = (problem: LibraryProblem): FileSummary => ({ summary: null, problem });

function countOf(value: unknown): number {
  return isJson(value) ? Object.keys(value).length : Array.isArray(value) ? value.length : 0;
}

function savedOf(value: unknown): LibrarySummary['saved'] {
  if (!isJson(value)) return null;
  const { by, at } = value;
  return typeof by === 'string' && by !== '' && typeof at === 'number' ? { by: by.slice(0, MAX_TEXT), at } : null;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function summariseFile(bytes: Uint8Array): FileSummary {
  const text = decoded(bytes);
  if (text === null) return failed('notText');
  const json = readJson(text);
  // A cut-off blueprint is a blueprint; a shopping list in a `.blueprint` is none.
  if (!json.ok) return failed(text.includes(FORMAT) ? 'damaged' : 'notBlueprint');
  if (!isJson(json.value) || json.value['format'] !== FORMAT) return failed('notBlueprint');
  const { blueprint, version, saved } = json.value;
  const isNewer = typeof version === 'number' && version > VERSION;
  if (!isJson(blueprint) || typeof blueprint['title'] !== 'string') return failed(isNewer ? 'newer' : 'damaged');
  return {
    summary: {
      id: typeof blueprint['id'] === 'string' ? blueprint['id'].slice(0, MAX_TEXT) : '',
      title: blueprint['title'].slice(0, MAX_TEXT),
      phases: countOf(blueprint['phaseOrder']),
      steps: countOf(blueprint['steps']),
      cards: countOf(blueprint['cards']),
      saved: savedOf(saved),
      linked: isJson(blueprint['linked']) && typeof blueprint['linked']['blueprint'] === 'string' ? blueprint['linked']['blueprint'].slice(0, MAX_TEXT) : '',
    },
    problem: isNewer ? 'newer' : null,
  };
}
