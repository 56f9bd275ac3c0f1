// Asks the shell which characters of a picture have no font on this computer: a page can't find out.

import { textsOf } from '#shared/export/texts';
import type { SceneItem } from '#shared/scene/scene';
import type { AppModel } from '../appModel';

/** None for nearly all pictures, and then nobody is asked. */
export async function missingCharacters({ host, createId }: AppModel, items: readonly SceneItem[]): Promise<readonly string[]> {
  const others = textsOf({ items }).filter(({ face }) => face === 'system').map(({ text }) => text).join('');
  if (others === '') return [];
  const answer = await host.request('export.fontFaces', { job: createId('job'), fonts: [], others });
  return answer.ok ? answer.value.missing : [];
}
