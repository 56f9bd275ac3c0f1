// What is known about the selected cards: the pain points, opportunities and plans that are linked to them, and a field for
// the next one.

import { useEffect, useRef, useState } from 'react';
import { Ellipsis } from 'lucide-react';
import { useStore } from 'zustand';
import type { Insight } from '#shared/blueprint/analysisRecords';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import { insightStatusName } from '#shared/blueprint/analysisNames';
import { INSIGHT_KINDS, type InsightKind } from '#shared/blueprint/analysisValues';
import { nextKind } from '#shared/blueprint/insights';
import type { Card } from '#shared/blueprint/records';
import { changeRecords } from '#shared/commands/analysis/changeRecords';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import { addInsight, addNext, setLinks } from '../../editor/insights/insightChanges';
import { draftKeys } from '../../ui/draftKeys';
import { focusPastMenus } from '../../ui/focusPastMenus';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/menuEntry';
import { useDraft } from '../../ui/useDraft';
import { useTranslate } from '../../ui/translateContext';
import { AddInsightField } from '../analysis/insights/AddInsightField';
import { INSIGHT_ICONS } from '../analysis/insights/insightLooks';
import { insightTitle } from '../analysis/insights/insightTitle';
import { useBlueprint, useEditor, useExecute, useRefusal } from '../editorContext';
import './CardInsights.css';

/** Those about any of the cards, from pains to plans. */
function insightsAbout(insights: readonly Insight[], cards: readonly Card[]): Insight[] {
  const ids = new Set(cards.map(({ id }) => id));
  const about = insights.filter((insight) => insight.cards.some((id) => ids.has(id)));
  const order = ({ kind, title }: Insight) => `${INSIGHT_KINDS.indexOf(kind)}${title}`;
  return about.sort((a, b) => order(a).localeCompare(order(b)));
}

export function CardInsights({ cards }: { readonly cards: readonly Card[] }) {
  const t = useTranslate();
  const about = insightsAbout(Object.values(recordsOf(useBlueprint(), 'insights')), cards);
  const [kind, setKind] = useAskedKind();
  return (
    <section className="card-insights" aria-labelledby="card-insights">
      <header className="card-insights-head">
        <h3 id="card-insights" className="field-label">{t('insights.name')}</h3>
        {INSIGHT_KINDS.map((one) => (
          <IconButton
            key={one} icon={INSIGHT_ICONS[one]} size="small" label={t(`action.insight.${one}`)} pressed={kind === one}
            onClick={() => setKind(kind === one ? null : one)}
          />
        ))}
      </header>
      {about.length > 0 && <ul className="card-insight-list">{about.map((insight) => <InsightRow key={insight.id} insight={insight} cards={cards} />)}</ul>}
      {kind && <NewInsight key={kind} kind={kind} cards={cards} />}
      {about.length === 0 && !kind && <p className="panel-note">{t('insights.none')}</p>}
    </section>
  );
}

/** The kind that a field is open for: as its button says, or as an action asks. */
function useAskedKind() {
  const editor = useEditor();
  const [kind, setKind] = useState<InsightKind | null>(null);
  const asked = useStore(editor.session, (session) => session.asked);
  useEffect(() => {
    if (asked?.type !== 'insight') return;
    setKind(asked.kind);
    editor.session.setState({ asked: null });
  }, [asked, editor]);
  return [kind, setKind] as const;
}

interface InsightRowProps {
  readonly insight: Insight;
  readonly cards: readonly Card[];
}

function InsightRow({ insight, cards }: InsightRowProps) {
  const t = useTranslate();
  const editor = useEditor();
  const execute = useExecute();
  const onRefusal = useRefusal();
  const draft = useDraft(insight.title, (title) => execute(changeRecords, { collection: 'insights', ids: [insight.id], changes: { title: title.trim() } }));
  const Icon = INSIGHT_ICONS[insight.kind];
  const title = insightTitle(insight, t);
  function goOn(): void {
    const added = addNext(editor, insight.id);
    if (added && 'refusal' in added) onRefusal(added.refusal);
  }
  const entries = (): MenuEntry[] => [
    ...(nextKind(insight.kind) ? [{ type: 'item' as const, id: 'next', label: t('insights.next', { kind: insight.kind }), onSelect: goOn }] : []),
    { type: 'item', id: 'unlink', label: t('insights.unlinkCard'), onSelect: () => void setLinks(editor, insight, cards.map(({ id }) => id), false) },
    { type: 'item', id: 'remove', label: t('insights.remove'), onSelect: () => execute(removeRecords, { collection: 'insights', ids: [insight.id] }) },
  ];
  return (
    <li className="card-insight">
      <Icon className={`card-insight-icon card-insight-${insight.kind}`} size={14} strokeWidth={1.75} aria-label={t(`insight.${insight.kind}`)} />
      <input
        className="card-insight-title"
        aria-label={t(`insight.${insight.kind}`)}
        placeholder={title}
        maxLength={400}
        title={title}
        {...draft.field}
        onKeyDown={draftKeys(draft)}
      />
      <span className="card-insight-status">{t(insightStatusName(insight.status ?? 'open'))}</span>
      <Menu align="end" trigger={<IconButton icon={Ellipsis} size="small" side="left" label={t('insights.more', { title })} />} entries={entries} />
    </li>
  );
}

/** The field for the next insight of a kind. */
function NewInsight({ kind, cards }: { readonly kind: InsightKind; readonly cards: readonly Card[] }) {
  const editor = useEditor();
  const onRefusal = useRefusal();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => focusPastMenus(() => holder.current?.querySelector('input')), []);
  function add(title: string): void {
    const added = addInsight(editor, { kind, title, cards: cards.map(({ id }) => id) });
    if ('refusal' in added) onRefusal(added.refusal);
  }
  return <div className="card-insight-new" ref={holder}><AddInsightField kind={kind} place={cards.map(({ id }) => id).join(' ')} onAdd={add} /></div>;
}
