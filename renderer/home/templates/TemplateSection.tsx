// The templates on the home screen: one's own first, where there are any, then those of the app.

import { Pencil, Trash2 } from 'lucide-react';
import { useStore } from 'zustand';
import type { MenuEntry } from '../../ui/menuEntry';
import { useTranslate } from '../../ui/translateContext';
import { DamagedTemplates } from './DamagedTemplates';
import { TemplateGrid } from './TemplateGrid';
import type { Template, Templates } from './templates';

export interface TemplateSectionProps {
  readonly templates: Templates;
  readonly fontsLoaded: number;
  readonly onOpenTemplate: (id: string) => void;
  /** Asks for another name. */
  readonly onRenameTemplate: (template: Template) => void;
  readonly onRemoveTemplate: (id: string, title: string) => void;
}

export function TemplateSection({ templates, fontsLoaded, onOpenTemplate, onRenameTemplate, onRemoveTemplate }: TemplateSectionProps) {
  const t = useTranslate();
  const list = useStore(templates.store, (state) => state.list) ?? [];
  const damaged = useStore(templates.store, (state) => state.damaged);
  const [own, shipped] = [list.filter((one) => one.own), list.filter((one) => !one.own)];
  const entriesOf = (template: Template): readonly MenuEntry[] => [
    { type: 'item', id: 'rename', label: t('templates.rename'), icon: Pencil, onSelect: () => onRenameTemplate(template) },
    { type: 'item', id: 'remove', label: t('templates.remove'), icon: Trash2, onSelect: () => onRemoveTemplate(template.id, template.blueprint.title) },
  ];
  const open = ({ id }: Template): void => onOpenTemplate(id);
  return (
    <section className="home-templates" aria-labelledby="home-templates">
      <h2 id="home-templates" className="home-heading">{t('templates.heading')}</h2>
      <p className="home-text">{t('templates.text')}</p>
      {own.length + damaged.length > 0 && (
        <>
          <h3 className="home-subheading">{t('templates.yours')}</h3>
          {damaged.length > 0 && <DamagedTemplates templates={damaged} onRemove={onRemoveTemplate} />}
          <TemplateGrid label={t('templates.yours')} templates={own} paintedFor={fontsLoaded} onOpen={open} entriesOf={entriesOf} />
          <h3 className="home-subheading">{t('templates.industries')}</h3>
        </>
      )}
      <TemplateGrid label={t('templates.industries')} templates={shipped} paintedFor={fontsLoaded} onOpen={open} />
    </section>
  );
}
