// The industry that a template of the app is for, by its name: `4-bank.en`.

import type { Translate } from '#shared/i18n/messages';
import type { Template } from './templates';

const INDUSTRIES = ['retail', 'e-commerce', 'hotel', 'bank', 'hospital', 'telecom', 'travel', 'cafe', 'technical-support'] as const;

/** Empty for one's own. */
export function industryOf({ id, own }: Pick<Template, 'id' | 'own'>, t: Translate): string {
  const name = /^\d+-([a-z-]+)\./.exec(id)?.[1];
  const industry = own ? undefined : INDUSTRIES.find((one) => one === name);
  return industry ? t(`templates.industry.${industry}`) : '';
}
