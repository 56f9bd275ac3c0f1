// One example: its picture, its title, and how much is in it.

import type { LocaleId } from '#shared/i18n/messages';
import type { Scene } from '#shared/scene/scene';
import { useTranslate } from '../ui/translateContext';
import { Miniature } from './Miniature';
import './HomeCard.css';
import './ExampleCard.css';

export interface Example {
  readonly id: string;
  readonly locale: LocaleId;
  readonly title: string;
  readonly phases: number;
  readonly cards: number;
  readonly scene: Scene;
}

interface ExampleCardProps {
  readonly example: Example;
  readonly paintedFor: number;
  readonly onOpen: () => void;
}

export function ExampleCard({ example, paintedFor, onOpen }: ExampleCardProps) {
  const t = useTranslate();
  return (
    <button type="button" className="home-card example" aria-label={t('home.openExample', { title: example.title })} onClick={onOpen}>
      <Miniature scene={example.scene} paintedFor={paintedFor} />
      <span className="example-caption" lang={example.locale}>
        <span className="home-card-title">{example.title}</span>
        <span className="home-card-small example-counts">{t('home.exampleCounts', { phases: example.phases, cards: example.cards })}</span>
      </span>
    </button>
  );
}
