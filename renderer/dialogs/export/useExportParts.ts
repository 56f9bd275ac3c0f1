// What an export makes of the document: the files, each with the part that it shows, its sheet and its pages, as the export
// thread will make them.

import { useMemo } from 'react';
import type { ExportOptions } from '#shared/api/requests/export';
import type { Blueprint } from '#shared/blueprint/records';
import { layoutPages } from '#shared/export/pages/layoutPages';
import type { PageLayout } from '#shared/export/pages/page';
import { DEFAULT_PAGES, type PageProblem, type PageSetup } from '#shared/export/pages/pageSetup';
import { suggestPages } from '#shared/export/pages/suggestPages';
import { EVERYTHING, type ExportScope } from '#shared/export/scope/exportScope';
import { partOf } from '#shared/export/scope/partOf';
import { phaseParts, type PhasePart } from '#shared/export/scope/phaseParts';
import { stepNumbers } from '#shared/export/scope/stepNumbers';
import type { Translate } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import type { Result } from '#shared/lib/result';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { lightTheme } from '#shared/scene/theme';
import { useServices } from '../servicesContext';

export interface ExportPartView {
  /** Of several files, which; null where it is the only one. */
  readonly part: PhasePart | null;
  readonly blueprint: Blueprint;
  readonly scene: Scene;
  readonly layout: Result<PageLayout, PageProblem>;
}

export interface ExportParts {
  /** None where the scope is empty. */
  readonly parts: readonly ExportPartView[];
  /** What was chosen, or what suits the largest sheet. */
  readonly page: PageSetup;
}

export function useExportParts(blueprint: Blueprint, { locale, scope = EVERYTHING, format, page: chosen }: ExportOptions): ExportParts {
  const { measure } = useServices();
  const sheets = useMemo(() => {
    const translate = translator(locale);
    const look = { theme: lightTheme, measure, translate, stepNumber: stepNumbers(blueprint) };
    return blueprintsOf(blueprint, scope, translate).map((own) => ({ ...own, scene: sceneBuilder(look)(own.blueprint) }));
  }, [blueprint, scope, locale, measure]);
  const page = useMemo(() => {
    const sheet = largest(sheets);
    return chosen ?? (sheet ? suggestPages(sheet) : DEFAULT_PAGES);
  }, [chosen, sheets]);
  const isPaged = format === 'pdf';
  const parts = useMemo(
    () => sheets.map((sheet) => ({ ...sheet, layout: layoutPages(sheet.scene, isPaged ? page : DEFAULT_PAGES) })), [sheets, isPaged, page],
  );
  return { parts, page };
}

function blueprintsOf(blueprint: Blueprint, scope: ExportScope, translate: Translate): { part: PhasePart | null; blueprint: Blueprint }[] {
  const files = phaseParts(blueprint, scope, translate);
  const wanted = files ? files.map((part) => ({ part, scope: { type: 'phases', phases: [part.phase] } as const })) : [{ part: null, scope }];
  return wanted.flatMap(({ part, scope: own }) => {
    const found = partOf(blueprint, own, translate);
    return found ? [{ part, blueprint: found }] : [];
  });
}

/** The sheet with the most room: what its file can't have, the export can't. */
export function largest(sheets: readonly { readonly scene: Scene }[]): Scene | undefined {
  const area = ({ width, height }: Scene): number => width * height;
  return sheets.map(({ scene }) => scene).reduce<Scene | undefined>((most, scene) => (most && area(most) >= area(scene) ? most : scene), undefined);
}
