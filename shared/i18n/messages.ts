// The set of message keys is what English defines; every other language must define the same, or it does not compile.

import type { en } from './locales/en';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
export type LocaleId = 'en' | 'zh-CN';
export type MessageParams = Readonly<Record<string, string | number>>;
/** Translates: `t('history.moveCards', { count: 3 })`. Messages are ICU MessageFormat. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;
