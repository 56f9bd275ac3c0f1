// The pages that a choice comes to, as the preview shows them and as the printer gets them.

import { useMemo } from 'react';
import type { Blueprint } from '#shared/blueprint/records';
import { layoutPages } from '#shared/export/pages/layoutPages';
import type { PageLayout } from '#shared/export/pages/page';
import type { PageProblem } from '#shared/export/pages/pageSetup';
import { suggestPages } from '#shared/export/pages/suggestPages';
import { translator } from '#shared/i18n/translator';
import type { Result } from '#shared/lib/result';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { lightTheme } from '#shared/scene/theme';
import { usePictures } from '../compare/usePictures';
import type { Paging } from '../export/PagePicture';
import { useServices } from '../servicesContext';
import type { PrintChoice } from './printChoice';

export interface PrintPages {
  readonly page: PrintChoice['page'];
  readonly scene: Scene;
  readonly layout: Result<PageLayout, PageProblem>;
  /** For the preview; null where there are no pages. */
  readonly paging: Paging | null;
}

/** @param chosen null: what suits the sheet */
export function usePrintPages(blueprint: Blueprint, chosen: PrintChoice['page'] | null, locale: PrintChoice['locale']): PrintPages {
  const { measure } = useServices();
  const image = usePictures(blueprint);
  const translate = useMemo(() => translator(locale), [locale]);
  const scene = useMemo(() => sceneBuilder({ theme: lightTheme, measure, translate })(blueprint), [blueprint, measure, translate]);
  const page = useMemo(() => chosen ?? suggestPages(scene), [chosen, scene]);
  const layout = useMemo(() => layoutPages(scene, page), [scene, page]);
  const paging = useMemo(
    () => (layout.ok ? { scene, layout: layout.value, image, measure, translate, title: blueprint.title || translate('sheet.untitled') } : null),
    [blueprint.title, scene, layout, image, measure, translate],
  );
  return { page, scene, layout, paging };
}
