// What can be done with the chosen row of a register: link it to cards, go along the chain, make the next of it, delete it.

import { ArrowRight, Link2, Trash2, Unlink2, Waypoints } from 'lucide-react';
import type { Insight } from '#shared/blueprint/analysisRecords';
import { recordsOf } from '#shared/blueprint/analysisCollections';
import type { InsightKind } from '#shared/blueprint/analysisValues';
import { followersOf, nextKind } from '#shared/blueprint/insights';
import { removeRecords } from '#shared/commands/analysis/removeRecords';
import type { MessageKey } from '#shared/i18n/messages';
import { addNext, linkedCards, setLinks } from '../../../editor/insights/insightChanges';
import { IconButton } from '../../../ui/IconButton';
import { Menu } from '../../../ui/Menu';
import type { MenuEntry } from '../../../ui/menuEntry';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useEditor, useExecute, useRefusal } from '../../editorContext';
import { useShowCards } from '../useShowCards';
import { useOpenView } from '../viewContext';
import { INSIGHT_ICONS, INSIGHT_VIEWS } from './insightLooks';
import { insightTitle } from './insightTitle';

interface InsightRowToolsProps {
  readonly kind: InsightKind;
  /** The chosen one. */
  readonly insight: Insight | null;
  readonly onRemoved: () => void;
}

export function InsightRowTools({ kind, insight, onRemoved }: InsightRowToolsProps) {
  const t = useTranslate();
  const editor = useEditor();
  const execute = useExecute();
  const onRefusal = useRefusal();
  const { selected } = useShowCards();
  const { open } = useOpenView();
  const cards = [...selected];
  const reason = (isPossible: boolean, otherwise: MessageKey) => (insight ? (isPossible ? undefined : t(otherwise)) : t('insights.chooseRow'));
  const link = (linked: boolean) => {
    const refusal = insight && setLinks(editor, insight, cards, linked);
    if (refusal) onRefusal(refusal);
  };
  const follows = nextKind(kind);
  function goOn(): void {
    const added = insight && addNext(editor, insight.id);
    if (!added || !follows) return;
    if ('refusal' in added) onRefusal(added.refusal);
    else open({ view: INSIGHT_VIEWS[follows], filter: added.id });
  }
  function remove(): void {
    if (!insight) return;
    execute(removeRecords, { collection: 'insights', ids: [insight.id] });
    onRemoved();
  }
  return (
    <div className="insight-tools">
      <IconButton icon={Link2} size="small" label={t('insights.link')} disabledReason={reason(!!insight && linkedCards(insight, cards, true) !== null, 'insights.chooseCards')} onClick={() => link(true)} />
      <IconButton icon={Unlink2} size="small" label={t('insights.unlink')} disabledReason={reason(!!insight && linkedCards(insight, cards, false) !== null, 'insights.chooseLinked')} onClick={() => link(false)} />
      <ChainMenu insight={insight} />
      {follows && <IconButton icon={ArrowRight} size="small" label={t('insights.next', { kind })} disabledReason={reason(true, 'insights.chooseRow')} onClick={goOn} />}
      <IconButton icon={Trash2} size="small" label={t('insights.remove')} disabledReason={reason(true, 'insights.chooseRow')} onClick={remove} />
    </div>
  );
}

/** Leads to what it comes from, and to what has been made of it. */
function ChainMenu({ insight }: { readonly insight: Insight | null }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const { open } = useOpenView();
  if (!insight) return <IconButton icon={Waypoints} size="small" label={t('insights.chain')} disabledReason={t('insights.chooseRow')} />;
  const insights = recordsOf(blueprint, 'insights');
  const item = (one: Insight): MenuEntry => ({
    type: 'item', id: one.id, label: insightTitle(one, t), icon: INSIGHT_ICONS[one.kind],
    onSelect: () => open({ view: INSIGHT_VIEWS[one.kind], filter: one.id }),
  });
  const part = (id: 'chainFrom' | 'chainTo', linked: readonly Insight[]): MenuEntry[] =>
    (linked.length === 0 ? [] : [{ type: 'heading', id, label: t(`insights.${id}`) }, ...linked.map(item)]);
  const entries = [
    ...part('chainFrom', insight.from.flatMap((id) => insights[id] ?? [])),
    ...part('chainTo', followersOf(blueprint).get(insight.id) ?? []),
  ];
  const isEmpty = entries.length === 0;
  const button = <IconButton icon={Waypoints} size="small" label={t('insights.chain')} disabledReason={isEmpty ? t('insights.chainEmpty') : undefined} />;
  return isEmpty ? button : <Menu align="end" trigger={button} entries={() => entries} />;
}
