// Finds templates by words of their title and brief, in any order.

import type { Template } from './templates';

export function searchTemplates(list: readonly Template[], query: string): readonly Template[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return list.filter(({ blueprint: { title, brief } }) => {
    const text = [title, brief.service, brief.scenario, brief.customer].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
