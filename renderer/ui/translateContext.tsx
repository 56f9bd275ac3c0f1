// The language of the screen for React: components ask for `useTranslate()` and follow when the language changes.

import { createContext, useContext, type ReactNode } from 'react';
import type { LocaleId, Translate } from '#shared/i18n/messages';

export interface Language {
  readonly locale: LocaleId;
  readonly t: Translate;
}

const LanguageContext = createContext<Language | null>(null);

/** Give it one object per language, so that nothing renders again without need. */
export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useTranslate needs a LanguageProvider around it');
  return language;
}

export function useTranslate(): Translate {
  return useLanguage().t;
}

export function useLocale(): LocaleId {
  return useLanguage().locale;
}
