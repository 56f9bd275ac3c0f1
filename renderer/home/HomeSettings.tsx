// Name, language and theme, quietly in the corner of the home screen.

import { Languages, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import type { Preferences } from '#shared/api/preferences';
import { locales } from '#shared/i18n/translator';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Segmented } from '../ui/Segmented';
import { Tooltip } from '../ui/Tooltip';
import { useTranslate } from '../ui/translateContext';
import './HomeSettings.css';

interface HomeSettingsProps {
  readonly preferences: Preferences;
  /** As colleagues see them; empty for nothing. */
  readonly person: string;
  readonly onYourName: () => void;
  readonly onChange: (change: Partial<Preferences>) => void;
}

export function HomeSettings({ preferences, person, onYourName, onChange }: HomeSettingsProps) {
  const t = useTranslate();
  const current = locales.find((locale) => locale.id === preferences.locale);
  return (
    <div className="home-settings">
      <Tooltip text={t('yourName.title')}>
        <Button variant="quiet" icon={UserRound} className="home-person" aria-label={person ? `${t('yourName.title')}: ${person}` : undefined} onClick={onYourName}>
          {person || t('yourName.title')}
        </Button>
      </Tooltip>
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
