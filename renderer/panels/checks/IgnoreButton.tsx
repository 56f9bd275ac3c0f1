// Leaves a finding as it is. It asks why, because the next person who reads the sheet will.

import { useId, useRef, useState, type FormEvent } from 'react';
import { Popover } from 'radix-ui';
import { EyeOff } from 'lucide-react';
import type { Finding } from '#shared/checks/check';
import { platform } from '../../actions/platform';
import { formatShortcut } from '../../actions/shortcuts';
import { ignoreFinding } from '../../editor/checks/ignoring';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useEditor } from '../editorContext';
import { findingBeside } from './findingBeside';
import { focusInList } from './findingKeys';

/** Of a reason. */
const LONGEST = 500;

export function IgnoreButton({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  function onIgnore(): void {
    const next = findingBeside(button.current);
    const list = button.current?.closest('.checks-list');
    setOpen(false);
    // After the popover has given the keys back to its button, which is gone then.
    requestAnimationFrame(() => focusInList(list, next));
  }
  function onLeave(): void {
    setOpen(false);
    requestAnimationFrame(() => button.current?.closest('.finding')?.querySelector<HTMLElement>('.finding-go')?.focus());
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Anchor asChild>
        <IconButton
          ref={button}
          className="finding-ignore"
          icon={EyeOff}
          size="small"
          side="left"
          label={t('checks.ignore')}
          shortcut={formatShortcut('Delete', platform)}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(true)}
        />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          className="ignore" side="left" align="start" sideOffset={6} collisionPadding={8} aria-label={t('checks.ignoreTitle')}
          onEscapeKeyDown={onLeave}
        >
          <IgnoreForm finding={finding} onIgnore={onIgnore} onCancel={onLeave} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface IgnoreFormProps {
  readonly finding: Finding;
  /** Called before it leaves the list. */
  readonly onIgnore: () => void;
  readonly onCancel: () => void;
}

function IgnoreForm({ finding, onIgnore, onCancel }: IgnoreFormProps) {
  const t = useTranslate();
  const id = useId();
  const editor = useEditor();
  const [reason, setReason] = useState('');
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === '') return;
    onIgnore();
    ignoreFinding(editor, finding.key, reason);
  }
  return (
    <form className="ignore-form" onSubmit={onSubmit}>
      <p className="ignore-title">{t('checks.ignoreTitle')}</p>
      <p className="ignore-finding">{t(finding.reason.key, finding.reason.params)}</p>
      <label className="field-label" htmlFor={id}>{t('checks.reason')}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        maxLength={LONGEST}
        placeholder={t('checks.reasonExample')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="ignore-buttons">
        <Button variant="quiet" onClick={onCancel}>{t('app.cancel')}</Button>
        <Button variant="primary" type="submit" disabled={reason.trim() === ''}>{t('checks.ignoreDo')}</Button>
      </div>
    </form>
  );
}
