// One colour: the system's picker, its number to type or paste, and a way back to the look's own colour.

import { useEffect, useRef } from 'react';
import { Undo2 } from 'lucide-react';
import { colorOf } from '#shared/blueprint/style';
import { draftKeys } from '../../ui/draftKeys';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useDraft } from '../../ui/useDraft';

/** ms between two colours while the picker is dragged: each draws the sheet anew. */
const PACE = 80;

interface ColorFieldProps {
  readonly name: string;
  /** `#rrggbb` */
  readonly color: string;
  /** Whether it was chosen; else it is the look's. */
  readonly own: boolean;
  readonly onChange: (color: string | null) => void;
}

export function ColorField({ name, color, own, onChange }: ColorFieldProps) {
  const t = useTranslate();
  const draft = useDraft(color, (text) => {
    const chosen = colorOf(text);
    // What is no colour stays to be mended; Escape takes it back.
    if (chosen) onChange(chosen);
  }, { inPauses: false });
  const pick = usePaced(onChange);
  return (
    <li className="color-field">
      <input className="color-swatch" type="color" value={color} aria-label={t('style.choose', { name })} onChange={(event) => pick(event.target.value)} />
      <span className="color-name">{name}</span>
      <input
        className={`input color-hex ${own ? '' : 'color-look'}`} type="text" spellCheck={false} autoComplete="off" maxLength={9}
        aria-label={t('style.hex', { name })} aria-invalid={colorOf(draft.text) ? undefined : true} {...draft.field} onKeyDown={draftKeys(draft)}
      />
      {own ? <IconButton icon={Undo2} size="small" side="left" label={t('style.back', { name })} onClick={() => onChange(null)} /> : <span />}
    </li>
  );
}

/** Hands on the last value at a pace that the sheet can keep. */
function usePaced(run: (value: string) => void): (value: string) => void {
  const latest = useRef(run);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<string | null>(null);
  useEffect(() => {
    latest.current = run;
  });
  const flush = useRef(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (waiting.current !== null) latest.current(waiting.current);
    waiting.current = null;
  });
  useEffect(() => flush.current, []);
  return (value) => {
    waiting.current = value;
    timer.current ??= setTimeout(flush.current, PACE);
  };
}
