// How the sheet looks, on the screen and in every format: look, colours, logo, size of type, what is shown. Each change is
// one undo step, and seen on the sheet at once.

import { useStore } from 'zustand';
import { CARD_AXES, type CardAxis } from '#shared/blueprint/analysisValues';
import { cardAxisName } from '#shared/blueprint/cardAxes';
import { FONT_SIZES, STYLE_COLORS, STYLE_PARTS, type StyleColor, type StylePart } from '#shared/blueprint/records';
import { setStyle, type SetStyleArgs } from '#shared/commands/blueprint/setStyle';
import { sheetTheme } from '#shared/scene/style/sheetTheme';
import type { SceneTheme } from '#shared/scene/theme';
import { RotateCcw } from 'lucide-react';
import { screenTheme } from '../../editor/sceneSource';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { ToggleChips } from '../../ui/ToggleChips';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor, useExecute } from '../editorContext';
import { ColorField } from './ColorField';
import { LogoField } from './LogoField';
import { PresetPicker } from './PresetPicker';
import './StylePanel.css';

/** Cards have their lane's colours unless told. */
const LANE = 'lane';

const USUAL: SetStyleArgs['changes'] = {
  preset: 'sightline', colors: Object.fromEntries(STYLE_COLORS.map((name) => [name, null])), fontSize: 'normal', hide: [], colorBy: null,
};

export function StylePanel() {
  const t = useTranslate();
  const { style = {}, images } = useBlueprint();
  const base = useScreenTheme();
  const execute = useExecute();
  const change = (changes: SetStyleArgs['changes']): void => execute(setStyle, { changes });
  const hidden = style.hide ?? [];
  const { logo, ...rest } = style;
  const parts = STYLE_PARTS.filter((part) => part !== 'logo' || logo !== undefined);
  const toggle = (part: StylePart, on: boolean): void => change({ hide: on ? hidden.filter((other) => other !== part) : [...hidden, part] });
  return (
    <aside className="style-panel panel" aria-label={t('style.name')}>
      <PresetPicker style={style} base={base} onChoose={(preset) => change({ preset })} />
      <Field id="style-colors" label={t('style.colors')} group>
        <ul className="style-colors">
          {STYLE_COLORS.map((name) => (
            <ColorField
              key={name}
              name={t(`style.color.${name}`)}
              color={style.colors?.[name] ?? shownColor(sheetTheme(style, base), name)}
              own={style.colors?.[name] !== undefined}
              onChange={(color) => change({ colors: { [name]: color } })}
            />
          ))}
        </ul>
      </Field>
      <Select
        label={t('colorBy.name')}
        value={style.colorBy ?? LANE}
        options={[{ value: LANE, label: t('filter.lane') }, ...CARD_AXES.map((axis) => ({ value: axis, label: t(cardAxisName(axis)) }))]}
        onChange={(axis: CardAxis | typeof LANE) => change({ colorBy: axis === LANE ? null : axis })}
      />
      <LogoField image={logo === undefined ? undefined : images[logo]} onChange={(image) => change({ logo: image })} />
      <Segmented
        label={t('style.fontSize')}
        value={style.fontSize ?? 'normal'}
        segments={FONT_SIZES.map((size) => ({ value: size, label: t(`style.fontSize.${size}`) }))}
        onChange={(fontSize) => change({ fontSize })}
      />
      <ToggleChips
        label={t('style.shown')}
        value={parts.filter((part) => !hidden.includes(part))}
        chips={parts.map((part) => ({ value: part, label: t(`style.part.${part}`) }))}
        onToggle={toggle}
      />
      <p className="panel-note">{t('style.text')}</p>
      {Object.keys(rest).length > 0 && <Button variant="quiet" icon={RotateCcw} onClick={() => change(USUAL)}>{t('style.reset')}</Button>}
    </aside>
  );
}

/** What the sheet shows where no colour was chosen. */
function shownColor(theme: SceneTheme, name: StyleColor): string {
  return name === 'accent' ? theme.phaseBar : theme.lanes[name].ink;
}

function useScreenTheme(): SceneTheme {
  const { environment } = useEditor();
  useStore(environment.preferences);
  useStore(environment.prefersDark);
  return screenTheme(environment);
}
