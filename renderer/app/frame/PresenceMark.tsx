// Who else is changing the document just now: initials in the top bar, their name beside them where there is room, and
// since when in the tooltip. It blocks nothing and goes away by itself.

import { useStore } from 'zustand';
import type { Colleague } from '#shared/api/requests/team';
import type { Translate } from '#shared/i18n/messages';
import { Tooltip } from '../../ui/Tooltip';
import { useTranslate } from '../../ui/translateContext';
import { useApp } from '../appContext';
import type { OpenDocument } from '../documents/openDocument';
import { initialsOf } from './initialsOf';
import './PresenceMark.css';

/** Faces that are shown; the number says the rest. */
const MOST_FACES = 3;

function isToday(at: number): boolean {
  return new Date(at).toDateString() === new Date().toDateString();
}

function sinceText({ by, since }: Colleague, t: Translate): string {
  return t('presence.since', { name: by || t('presence.somebody'), at: since, when: isToday(since) ? 'today' : 'before' });
}

export function PresenceMark({ document }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const { app } = useApp();
  const people = useStore(app.team.of(document).store, (state) => state.people);
  const [first] = people;
  if (!first) return null;
  const who = people.map((person) => sinceText(person, t)).join('\n');
  return (
    <Tooltip text={who} reason={t('presence.hint')}>
      <span className="presence" role="status" aria-label={who}>
        <span className="presence-faces" aria-hidden>
          {people.slice(0, MOST_FACES).map(({ by, since }) => (
            <span key={`${by} ${since}`} className="presence-face">{initialsOf(by || t('presence.somebody'))}</span>
          ))}
        </span>
        <span className="presence-text" aria-hidden>
          {t('presence.short', { name: first.by || t('presence.somebody'), more: people.length - 1 })}
        </span>
      </span>
    </Tooltip>
  );
}
