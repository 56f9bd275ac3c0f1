// One card or many: the same fields. Where many differ, the field says "Mixed" and changes only what is edited.

import { CARD_FLAGS, type Card, type CardFlag, type CardKind } from '#shared/blueprint/records';
import { cardKinds } from '#shared/kinds/cards/list';
import { laneKind } from '#shared/kinds/lanes/list';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { ToggleChips } from '../../ui/ToggleChips';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { MeasuresSection } from '../measures/MeasuresSection';
import { commonTags, commonValue, type Common } from './commonValue';
import { CardInsights } from './CardInsights';
import { Connections } from './Connections';
import { DetailField } from './DetailField';
import { cellTitle } from '../../editor/names';
import { PanelHeader } from './PanelHeader';
import { setCards } from '../../editor/selection/setCards';
import { SpanField } from './SpanField';
import { CostSection } from './touchpoint/CostSection';
import { NotesSection } from './touchpoint/NotesSection';
import { QualitySection } from './touchpoint/QualitySection';
import { TouchpointSection } from './touchpoint/TouchpointSection';

interface CardPanelProps {
  readonly cards: readonly Card[];
}

export function CardPanel({ cards }: CardPanelProps) {
  const t = useTranslate();
  const [only, ...others] = cards;
  const single = others.length === 0 ? only : undefined;
  return (
    <div className="panel">
      <CardHeader cards={cards} />
      <CardTexts cards={cards} />
      <CardFlags cards={cards} />
      {single && <SpanField card={single} />}
      <div className="panel-sections">
        <CostSection cards={cards} />
        <TouchpointSection cards={cards} />
        <QualitySection cards={cards} />
        <NotesSection cards={cards} />
      </div>
      {single && <MeasuresSection place={{ card: single.id }} />}
      <hr className="panel-rule" />
      <CardInsights cards={cards} />
      {single && <hr className="panel-rule" />}
      {single && <Connections card={single} />}
      {!single && <p className="panel-note">{t('inspector.cards', { count: cards.length })}</p>}
    </div>
  );
}

function CardHeader({ cards }: CardPanelProps) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const [first, ...others] = cards;
  if (!first || others.length > 0) return <PanelHeader title={t('inspector.cards', { count: cards.length })} />;
  const lane = blueprint.lanes[first.lane];
  const color = lane && `var(--lane-${laneKind(lane.kind).zone}-ink)`;
  return <PanelHeader title={t('inspector.card')} place={cellTitle(blueprint, first.lane, first.step, t)} color={color} />;
}

function CardTexts({ cards }: CardPanelProps) {
  const t = useTranslate();
  const execute = useExecute();
  const kind = commonValue(cards, (card) => card.kind);
  const title = commonValue(cards, (card) => card.title);
  const detail = commonValue(cards, (card) => card.detail ?? '');
  const owner = commonValue(cards, (card) => card.owner ?? '');
  const placeholder = (common: Common<string | undefined>, text: string) => (common.mixed ? t('inspector.mixed') : text);
  return (
    <>
      <TextArea label={t('field.title')} strong value={text(title)} placeholder={placeholder(title, t('field.titlePlaceholder'))} onCommit={(value) => execute(setCards, { cards, change: () => ({ title: value.trim() }) })} />
      <div className="panel-row">
        <Select
          label={t('field.kind')}
          value={kind.mixed ? null : (kind.value ?? null)}
          placeholder={t('inspector.mixed')}
          options={cardKinds.map(({ id, name, description }) => ({ value: id, label: t(name), description: t(description) }))}
          onChange={(value: CardKind) => execute(setCards, { cards, change: () => ({ kind: value }) })}
        />
        <TextField label={t('field.owner')} value={text(owner)} placeholder={placeholder(owner, t('field.ownerPlaceholder'))} onCommit={(value) => execute(setCards, { cards, change: () => ({ owner: value.trim() }) })} />
      </div>
      <DetailField value={text(detail)} placeholder={placeholder(detail, t('field.detailPlaceholder'))} onCommit={(value) => execute(setCards, { cards, change: () => ({ detail: value.trim() }) })} />
    </>
  );
}

function text(common: Common<string | undefined>): string {
  return common.mixed ? '' : (common.value ?? '');
}

function toggled<T>(list: readonly T[] | undefined, tag: T, on: boolean): T[] {
  const others = (list ?? []).filter((other) => other !== tag);
  return on ? [...others, tag] : others;
}

function CardFlags({ cards }: CardPanelProps) {
  const t = useTranslate();
  const execute = useExecute();
  const flags = commonTags(cards, (card) => card.flags ?? []);
  return (
    <ToggleChips
      label={t('field.flags')}
      mixedName={t('inspector.mixedChip')}
      value={flags.all}
      chips={CARD_FLAGS.map((flag: CardFlag) => ({
        value: flag, label: t(`flag.${flag}`), color: `var(--badge-${flag})`, mark: t(`flagMark.${flag}`), mixed: flags.some.includes(flag),
      }))}
      onToggle={(flag, on) => execute(setCards, { cards, change: (card) => ({ flags: toggled(card.flags, flag, on) }) })}
    />
  );
}
