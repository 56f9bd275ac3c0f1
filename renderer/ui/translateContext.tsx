// The language of the screen for React: components ask for `useTranslate()` and follow when the language changes.

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { LocaleId, Translate } from '#shared/i18n/messages';
import { translator } from '#shared/i18n/translator';

interface Language {
  readonly locale: LocaleId;
  readonly t: Translate;
}

const LanguageContext = createContext<Language>({ locale: 'en', t: translator('en') });

export function LanguageProvider({ locale, children }: { readonly locale: LocaleId; readonly children: ReactNode }) {
  const language = useMemo(() => ({ locale, t: translator(locale) }), [locale]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useTranslate(): Translate {
  return useContext(LanguageContext).t;
}

export function useLocale(): LocaleId {
  return useContext(LanguageContext).locale;
}
