// The blueprint that comes of the table, to look around in, and how much it holds.

import { useDeferredValue, useMemo } from 'react';
import { Table2 } from 'lucide-react';
import { stepOrder } from '#shared/blueprint/queries';
import { languageOf } from '#shared/blueprint/languageOf';
import type { Blueprint } from '#shared/blueprint/records';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import { lightTheme } from '#shared/scene/theme';
import type { Imported } from '#shared/tables/importTable';
import type { Picture } from '../compare/picture';
import { SheetPicture } from '../compare/SheetPicture';
import { useServices } from '../servicesContext';
import { EmptyState } from '../../ui/EmptyState';
import { useLocale, useTranslate } from '../../ui/translateContext';

/** Cards; drawing more takes longer than somebody who changes columns would wait. */
const MOST_DRAWN = 1_500;

export function ImportPreview({ imported }: { readonly imported: Imported }) {
  const t = useTranslate();
  const { counts } = imported;
  const blueprint = useDeferredValue(imported.blueprint);
  const picture = usePicture(blueprint && counts.cards <= MOST_DRAWN ? blueprint : null);
  return (
    <figure className="import-preview">
      <figcaption>
        {blueprint && t('import.counts', { ...counts, phases: blueprint.phaseOrder.length, steps: stepOrder(blueprint).length, lanes: blueprint.laneOrder.length })}
      </figcaption>
      <div className="import-picture">
        {picture ? <SheetPicture picture={picture} label={t('import.preview')} /> : <EmptyState icon={Table2} title={t(blueprint ? 'import.largePreview' : 'import.noPreview')} />}
      </div>
    </figure>
  );
}

function usePicture(blueprint: Blueprint | null): Picture | null {
  const { measure } = useServices();
  const locale = useLocale();
  return useMemo(() => {
    if (!blueprint) return null;
    const translate = translator(languageOf(blueprint, locale));
    return { blueprint, scene: sceneBuilder({ theme: lightTheme, measure, translate })(blueprint) };
  }, [blueprint, locale, measure]);
}
