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
import { slideLayout } from '#shared/export/slides/slideLayout';
import { slideSize } from '#shared/export/slides/slideSize';
import type { Translate } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';
import { ok, type Result } from '#shared/lib/result';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { lightTheme } from '#shared/scene/theme';
import { useServices } from '../servicesContext';

export interface ExportPartView {
  /** Of several files, which; null where it is the only one. */
  readonly part: PhasePart | null;
  /** Of a file's slides, which; null where it has but one. */
  readonly slide: PhasePart | null;
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

export function useExportParts(blueprint: Blueprint, { locale, scope = EVERYTHING, format, slides = 'one', page: chosen }: ExportOptions): ExportParts {
  const { measure } = useServices();
  const isSplit = format === 'pptx' && slides === 'phases';
  const sheets = useMemo(() => {
    const translate = translator(locale);
    const look = { theme: lightTheme, measure, translate, whole: blueprint };
    const files = blueprintsOf(blueprint, scope, translate);
    const shown = isSplit ? files.flatMap((file) => slidesOf(file, translate)) : files;
    return shown.map((own) => ({ ...own, scene: sceneBuilder(look)(own.blueprint) }));
  }, [blueprint, scope, isSplit, locale, measure]);
  const page = useMemo(() => {
    const sheet = largest(sheets);
    return chosen ?? (sheet ? suggestPages(sheet) : DEFAULT_PAGES);
  }, [chosen, sheets]);
  const parts = useMemo(
    () => sheets.map((sheet) => ({ ...sheet, layout: layoutOf(sheet, sheets, format, page) })), [sheets, format, page],
  );
  return { parts, page };
}

function layoutOf(sheet: OwnSheet & { readonly scene: Scene }, sheets: readonly (typeof sheet)[], format: ExportOptions['format'], page: PageSetup): ExportPartView['layout'] {
  const deck = sheets.filter(({ part }) => part === sheet.part).map(({ scene }) => scene);
  const slide = format === 'pptx' ? slideSize(deck) : null;
  if (slide) return ok(slideLayout(sheet.scene, deck.length, slide));
  return layoutPages(sheet.scene, format === 'pdf' ? page : DEFAULT_PAGES);
}

type OwnSheet = Pick<ExportPartView, 'part' | 'slide' | 'blueprint'>;

function blueprintsOf(blueprint: Blueprint, scope: ExportScope, translate: Translate): OwnSheet[] {
  const files = phaseParts(blueprint, scope, translate);
  const wanted = files ? files.map((part) => ({ part, scope: { type: 'phases', phases: [part.phase] } as const })) : [{ part: null, scope }];
  return wanted.flatMap(({ part, scope: own }) => {
    const found = partOf(blueprint, own, translate);
    return found ? [{ part, slide: null, blueprint: found }] : [];
  });
}

/** A slide for each phase that has something to show; one for all where there is none. */
function slidesOf({ part, blueprint }: OwnSheet, translate: Translate): OwnSheet[] {
  const each = { type: 'phases', phases: blueprint.phaseOrder, separate: true } as const;
  const slides = (phaseParts(blueprint, each, translate) ?? []).flatMap((slide) => {
    const found = partOf(blueprint, { type: 'phases', phases: [slide.phase] }, translate);
    return found ? [{ part, slide, blueprint: found }] : [];
  });
  return slides.length > 0 ? slides : [{ part, slide: null, blueprint }];
}

/** The sheet with the most room: what its file can't have, the export can't. */
export function largest(sheets: readonly { readonly scene: Scene }[]): Scene | undefined {
  const area = ({ width, height }: Scene): number => width * height;
  return sheets.map(({ scene }) => scene).reduce<Scene | undefined>((most, scene) => (most && area(most) >= area(scene) ? most : scene), undefined);
}
