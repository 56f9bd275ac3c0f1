// Language and theme, quietly in the corner of the home screen.

import { Languages, Monitor, Moon, Sun } from 'lucide-react';
import type { Preferences } from '#shared/api/preferences';
import { locales } from '#shared/i18n/translator';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Segmented } from '../ui/Segmented';
import { useTranslate } from '../ui/translateContext';
import './HomeSettings.css';

interface HomeSettingsProps {
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
}

export function HomeSettings({ preferences, onChange }: HomeSettingsProps) {
  const t = useTranslate();
  const current = locales.find((locale) => locale.id === preferences.locale);
  return (
    <div className="home-settings">
      <Menu
        align="end"
        trigger={<Button variant="quiet" icon={Languages} aria-label={`${t('home.language')}: ${current?.name ?? ''}`}>{current?.name}</Button>}
        entries={() => locales.map((locale) => ({
          type: 'item',
          id: locale.id,
          label: t(`action.language.${locale.id}`),
          checked: locale.id === preferences.locale,
          onSelect: () => onChange({ locale: locale.id }),
        }))}
      />
      <Segmented
        label={t('home.theme')}
        hideLabel
        value={preferences.theme}
        segments={[
          { value: 'light', label: t('theme.light'), icon: Sun },
          { value: 'dark', label: t('theme.dark'), icon: Moon },
          { value: 'system', label: t('theme.system'), icon: Monitor },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
    </div>
  );
}
