// Finds templates by words of their industry, title and brief, in any order.

import type { Translate } from '#shared/i18n/messages';
import { industryOf } from './industryOf';
import type { Template } from './templates';

export function searchTemplates(list: readonly Template[], query: string, t: Translate): readonly Template[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter((template) => {
    const { title, brief } = template.blueprint;
    const text = [industryOf(template, t), title, brief.service, brief.scenario, brief.customer].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
