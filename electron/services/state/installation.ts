// Which installation this is, for the names of temporary files on shared drives. The computer's name is part of it, because
// some profiles follow their person from computer to computer.

import { z } from '#shared/lib/zod';
import { hashOf } from '../disk/readTextFile';
import type { SaveEnvironment } from '../disk/replaceFile';
import { stateFile } from './stateFile';

const schema = z.object({ id: z.string().min(8) });

/**
 * The name of this installation on this computer: letters and digits. Where it can't be kept, it is new each time.
 * @param file the JSON file it is kept in
 * @param random an id for a new installation
 */
export async function installationName(environment: SaveEnvironment, file: string, host: string, random: () => string): Promise<string> {
  const state = stateFile(environment, file, schema, { id: '' });
  let { id } = await state.read();
  if (id === '') {
    id = random();
    await state.update(() => ({ id }));
  }
  return hashOf(new TextEncoder().encode(`${id} ${host}`)).slice(0, 12);
}
