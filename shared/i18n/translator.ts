// Messages in a language, formatted as ICU MessageFormat (plurals, numbers); compiled once per message.

import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import type { LocaleId, MessageKey, MessageParams, Messages, Translate } from './messages';
import { en } from './locales/en';
import { zhCN } from './locales/zh-CN';

/** The languages, with the names they call themselves. */
export const locales: readonly { readonly id: LocaleId; readonly name: string; readonly messages: Messages }[] = [
  { id: 'en', name: 'English', messages: en },
  { id: 'zh-CN', name: '简体中文', messages: zhCN },
];

function messagesOf(locale: LocaleId): Messages {
  return locales.find((l) => l.id === locale)?.messages ?? en;
}

/** A translator for one language. */
export function translator(locale: LocaleId): Translate {
  const messages = messagesOf(locale);
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  const formatters = formattersWithMinus();
  return (key: MessageKey, params?: MessageParams) => {
    const message = messages[key];
    if (!message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format) compiled.set(key, (format = new IntlMessageFormat(message, locale, undefined, { formatters })));
    return String(format.format(params));
  };
}

/** `Intl` writes a hyphen before numbers below zero; a minus is as wide as a plus and never ends a line. */
function formattersWithMinus(): Formatters {
  const numbers = new Map<string, Intl.NumberFormat>();
  const plurals = new Map<string, Intl.PluralRules>();
  return {
    getNumberFormat(locale, options) {
      const key = JSON.stringify([locale, options]);
      let format = numbers.get(key);
      if (!format) {
        format = new Intl.NumberFormat(locale, options);
        const plain = format.format;
        Object.defineProperty(format, 'format', { value: (value: number | bigint) => plain(value).replace('-', '−') });
        numbers.set(key, format);
      }
      return format;
    },
    getDateTimeFormat: (locale, options) => new Intl.DateTimeFormat(locale, options),
    getPluralRules(locale, options) {
      const key = JSON.stringify([locale, options]);
      const rules = plurals.get(key) ?? new Intl.PluralRules(locale, options);
      plurals.set(key, rules);
      return rules;
    },
  };
}

/** The product's language for what a system asks for: any Chinese gets Simplified Chinese, all else English. */
export function localeFor(systemLocale: string): LocaleId {
  return systemLocale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
