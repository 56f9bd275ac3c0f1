// How insights are called: by their title or, without one, by what they are.

import type { Insight } from '#shared/blueprint/analysisRecords';
import type { Translate } from '#shared/i18n/messages';

export function insightTitle({ title, kind }: Insight, t: Translate): string {
  return title.trim() || t('insights.untitled', { kind });
}
