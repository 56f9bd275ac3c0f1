// The example blueprints that come with the app: `<name>.<locale>.blueprint` in one folder. Read by id, never by path,
// and only what the listing names.

import { join } from 'node:path';
import { hostError } from '#shared/api/errors';
import type { HostError } from '#shared/api/contract';
import type { LocaleId } from '#shared/i18n/messages';
import { err, ok, type Result } from '#shared/lib/result';
import type { Disk } from './disk/disk';
import { readTextFile } from './disk/readTextFile';

export interface Example {
  readonly id: string;
  readonly locale: LocaleId;
}

const NAME = /^((?:.+?)(?:\.(en|zh-CN))?)\.blueprint$/;

function exampleOf(fileName: string): Example | null {
  const match = NAME.exec(fileName);
  return match?.[1] === undefined ? null : { id: match[1], locale: match[2] === 'zh-CN' ? 'zh-CN' : 'en' };
}

/** All of them, by name; none when the folder is missing. */
export async function listExamples(disk: Disk, folder: string): Promise<Example[]> {
  const names = await disk.readdir(folder).catch((): string[] => []);
  return names.sort().map(exampleOf).filter((example) => example !== null);
}

/** Errors: notFound and those of reading a file. */
export async function readExample(disk: Disk, folder: string, id: string): Promise<Result<{ text: string }, HostError>> {
  const known = await listExamples(disk, folder);
  if (!known.some((example) => example.id === id)) return err(hostError('notFound', id));
  const file = await readTextFile(disk, join(folder, `${id}.blueprint`));
  return file.ok ? ok({ text: file.value.text }) : file;
}
