// The language of the screen. Each language is offered under the name that it calls itself.

import type { LocaleId } from '#shared/i18n/messages';
import type { Action } from '../action';
import { always } from '../guards';

function languageAction(locale: LocaleId): Action {
  return {
    id: `language.${locale}`,
    group: 'view',
    label: `action.language.${locale}`,
    disabled: always,
    checked: ({ preferences }) => preferences.getState().locale === locale,
    run: ({ app }) => app.setLocale(locale),
  };
}

export const english: Action = languageAction('en');
export const chinese: Action = languageAction('zh-CN');
