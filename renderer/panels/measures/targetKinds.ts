// Which measures can have a target: those whose result is one number.

import { formOf } from '#shared/analysis/measureResult';
import { MEASURE_KINDS, type MeasureKind } from '#shared/blueprint/analysisValues';

export const TARGET_KINDS: readonly MeasureKind[] = MEASURE_KINDS.filter((kind) => formOf(kind) !== 'categories');
