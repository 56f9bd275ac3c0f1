// One template: its picture, its title, one line about it, and how long the journey is. One's own has a menu.

import { MoreHorizontal } from 'lucide-react';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { useTranslate } from '../../ui/translateContext';
import { Miniature } from '../Miniature';
import { industryOf } from './industryOf';
import type { Template } from './templates';
import '../HomeCard.css';
import './TemplateCard.css';

/** Width to height of the picture: all alike, so that none leaves a gap. */
const RATIO = 2.2;

interface TemplateCardProps {
  readonly template: Template;
  readonly paintedFor: number;
  readonly onOpen: () => void;
  /** What else can be done with one's own. */
  readonly entries?: (() => readonly MenuEntry[]) | undefined;
}

export function TemplateCard({ template, paintedFor, onOpen, entries }: TemplateCardProps) {
  const t = useTranslate();
  const { blueprint: { title, brief, steps }, locale, scene } = template;
  const industry = industryOf(template, t);
  return (
    <div className="template">
      <button type="button" className="home-card template-open" aria-label={t('templates.open', { title: title || t('sheet.untitled') })} onClick={onOpen}>
        <span className="template-picture">{scene && <Miniature scene={scene} paintedFor={paintedFor} ratio={RATIO} />}</span>
        <span className="template-caption" lang={locale}>
          {industry && <span className="template-industry">{industry}</span>}
          <span className="home-card-title template-title" title={title}>{title || t('sheet.untitled')}</span>
          <span className="home-card-small template-line" title={brief.scenario}>{brief.scenario || brief.service}</span>
          <span className="home-card-small template-steps">{t('templates.steps', { count: Object.keys(steps).length })}</span>
        </span>
      </button>
      {entries && (
        <span className="template-menu">
          <Menu
            entries={entries}
            align="end"
            trigger={<IconButton icon={MoreHorizontal} size="small" label={t('templates.more', { title: title || t('sheet.untitled') })} />}
          />
        </span>
      )}
    </div>
  );
}
