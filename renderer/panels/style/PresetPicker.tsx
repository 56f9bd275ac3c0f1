// The looks, each as a small sheet in its own colours: a bar, lanes and cards.

import { useId } from 'react';
import { ToggleGroup } from 'radix-ui';
import { STYLE_PRESETS, type Style, type StylePreset } from '#shared/blueprint/records';
import { sheetTheme } from '#shared/scene/style/sheetTheme';
import type { SceneTheme } from '#shared/scene/theme';
import { Field } from '../../ui/Field';
import { useTranslate } from '../../ui/translateContext';

interface PresetPickerProps {
  readonly style: Style;
  /** The colours of the screen, which looks are laid over. */
  readonly base: SceneTheme;
  readonly onChoose: (preset: StylePreset) => void;
}

export function PresetPicker({ style, base, onChoose }: PresetPickerProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <Field id={id} label={t('style.preset')} group>
      <ToggleGroup.Root
        className="presets"
        type="single"
        value={style.preset ?? 'sightline'}
        aria-labelledby={`${id}-label`}
        onValueChange={(next) => {
          if (next) onChoose(next as StylePreset);
        }}
      >
        {STYLE_PRESETS.map((preset) => (
          <ToggleGroup.Item key={preset} value={preset} className="preset">
            <PresetPicture theme={sheetTheme(lookOf(preset, style), base)} />
            <span>{t(`style.preset.${preset}`)}</span>
          </ToggleGroup.Item>
        ))}
      </ToggleGroup.Root>
    </Field>
  );
}

/** Brand is shown in the brand's colour. */
function lookOf(preset: StylePreset, { colors }: Style): Style {
  return preset === 'brand' && colors?.accent ? { preset, colors: { accent: colors.accent } } : { preset };
}

const LANES = ['evidence', 'customer', 'frontstage', 'backstage', 'support'] as const;
const ROW = 9;
const TOP = 15;

function PresetPicture({ theme }: { readonly theme: SceneTheme }) {
  return (
    <svg className="preset-picture" viewBox="0 0 84 60" aria-hidden>
      <rect width="84" height="60" fill={theme.background} />
      {theme.rule && <rect width="84" height="2" fill={theme.rule} />}
      <rect x="22" y="6" width="28" height="6" rx="2" fill={theme.phaseBar} />
      <rect x="52" y="6" width="28" height="6" rx="2" fill={theme.phaseBar} />
      {LANES.map((zone, i) => (
        <g key={zone}>
          <rect y={TOP + i * ROW} width="84" height={ROW} fill={theme.lanes[zone].tint} />
          <rect y={TOP + i * ROW} width="2" height={ROW} fill={theme.lanes[zone].ink} />
          <rect x="5" y={TOP + i * ROW + 3.5} width="12" height="2" rx="1" fill={theme.lanes[zone].ink} />
          {[22, 42, 62].filter((_, column) => (i * 2 + column) % 4 !== 3).map((x) => (
            <rect key={x} x={x + 0.5} y={TOP + i * ROW + 2} width="17" height="5" rx="1.2" fill={theme.card} stroke={theme.lanes[zone].edge} strokeWidth="0.8" />
          ))}
        </g>
      ))}
    </svg>
  );
}
