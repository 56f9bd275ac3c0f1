// What is chosen in the export dialog: as the document was exported last, else what suits it; and what comes of it.

import { useState } from 'react';
import type { ExportOptions } from '#shared/api/requests/export';
import { languageOf } from '#shared/blueprint/languageOf';
import type { Blueprint } from '#shared/blueprint/records';
import type { Editor } from '../../editor/editor';
import { useLocale } from '../../ui/translateContext';
import { useServices } from '../servicesContext';
import { countSelected, selectionScope, type SelectionScope } from './exportSelection';
import type { FamilyFormProps } from './familyForm';
import { largest, useExportParts, type ExportPartView } from './useExportParts';

const BASE = { format: 'pdf', scale: 2, dpi: 192 } as const;

export interface ExportChoice {
  readonly blueprint: Blueprint;
  readonly options: FamilyFormProps['options'];
  readonly selection: SelectionScope;
  readonly parts: readonly ExportPartView[];
  /** Of the largest sheet; null where there is none. */
  readonly sheet: FamilyFormProps['sheet'] | null;
  readonly choose: (options: ExportOptions) => void;
}

export function useExportChoice(editor: Editor): ExportChoice {
  const locale = useLocale();
  const { exports } = useServices();
  const { blueprint } = editor.document.getState();
  const [selection] = useState(() => selectionScope(blueprint, editor.session.getState().selection));
  const [chosen, choose] = useState<ExportOptions>(() => {
    const last = exports.last(blueprint.id)?.options ?? { ...BASE, locale: languageOf(blueprint, locale) };
    // What is selected now is meant rather than what was selected then.
    return last.scope?.type === 'selection' && countSelected(selection) > 0 ? { ...last, scope: selection } : last;
  });
  const { parts, page } = useExportParts(blueprint, chosen);
  return { blueprint, options: { ...chosen, page }, selection, parts, sheet: largest(parts) ?? null, choose };
}
