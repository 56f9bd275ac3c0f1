// The examples as the home screen shows them: read once, and pictured in the theme of the screen.

import type { Blueprint } from '#shared/blueprint/records';
import { countRecords } from '#shared/blueprint/buckets';
import { parseFile } from '#shared/format/parseFile';
import { sceneBuilder } from '#shared/scene/build';
import type { SceneTheme } from '#shared/scene/theme';
import type { LocaleId } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import type { Example } from '../../home/ExampleCard';
import type { AppModel } from '../appModel';

interface ReadExample {
  readonly id: string;
  readonly locale: LocaleId;
  readonly blueprint: Blueprint;
}

/** All examples that can be read. */
export async function readExamples({ host }: Pick<AppModel, 'host'>): Promise<readonly ReadExample[]> {
  const listed = await host.request('examples.list', {});
  if (!listed.ok) return [];
  const read = await Promise.all(listed.value.map(async ({ id, locale }) => {
    const answer = await host.request('examples.read', { id });
    const parsed = answer.ok ? parseFile(answer.value.text) : answer;
    return parsed.ok ? [{ id, locale, blueprint: parsed.value.blueprint }] : [];
  }));
  return read.flat();
}

/** In its own language, with its picture; those in the screen's language first. */
export function picturedExamples(examples: readonly ReadExample[], theme: SceneTheme, locale: LocaleId, measure: AppModel['measure']): Example[] {
  const inOrder = [...examples].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
  return inOrder.map(({ id, locale: own, blueprint }) => ({
    id,
    locale: own,
    title: blueprint.title,
    phases: blueprint.phaseOrder.length,
    cards: countRecords(blueprint.cards),
    scene: sceneBuilder({ theme, measure, translate: translator(own) })(blueprint),
  }));
}
