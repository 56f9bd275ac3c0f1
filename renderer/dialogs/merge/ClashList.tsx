// All clashes: what each is about, where it is, and what was chosen. One stop for the Tab key; arrows walk in it.

import { useEffect, useRef } from 'react';
import { Check } from 'lucide-react';
import type { Choices } from '#shared/merge/clash';
import type { Merge } from '#shared/merge/mergeBlueprints';
import { useTranslate } from '../../ui/translateContext';
import { clashPlace } from './clashValue';

interface ClashListProps {
  readonly merge: Merge;
  readonly choices: Choices;
  readonly current: number;
  readonly onCurrent: (index: number) => void;
}

export function ClashList({ merge, choices, current, onCurrent }: ClashListProps) {
  const t = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={list} className="clash-list" role="listbox" tabIndex={0} data-autofocus
      aria-label={t('mergeScreen.clashes')} aria-activedescendant={`clash-${current}`}
    >
      {merge.clashes.map((clash, index) => {
        const isSettled = Object.hasOwn(choices, clash.id);
        return (
          <div
            key={clash.id} id={`clash-${index}`} role="option" aria-selected={index === current}
            className="clash" onClick={() => onCurrent(index)}
          >
            <span className={`clash-state ${isSettled ? 'clash-settled' : ''}`}>{isSettled && <Check size={12} strokeWidth={3} aria-hidden />}</span>
            <span className="clash-words">
              <span className="clash-what">{t(clash.label.key, clash.label.params)}</span>
              <span className="clash-where">{clashPlace(clash, merge, t)}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
}
