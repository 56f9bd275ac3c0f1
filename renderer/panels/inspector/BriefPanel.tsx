// The brief: what the blueprint is about. It fills the sheet's title block.

import { STATES, type Brief, type BlueprintState } from '#shared/blueprint/records';
import type { MessageKey } from '#shared/i18n/messages';
import { setBrief } from '#shared/commands/blueprint/setBrief';
import { setTitle } from '#shared/commands/blueprint/setTitle';
import { Segmented } from '../../ui/Segmented';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { MeasuresSection } from '../measures/MeasuresSection';
import { LinkedState } from './LinkedState';
import { PanelHeader } from './PanelHeader';

type TextOfBrief = Exclude<keyof Brief, 'state' | 'authors'>;

export function BriefPanel() {
  const t = useTranslate();
  const { title, brief } = useBlueprint();
  const execute = useExecute();
  function area(name: TextOfBrief, placeholder?: MessageKey) {
    return (
      <TextArea
        label={t(`brief.${name}`)}
        value={brief[name]}
        placeholder={placeholder && t(placeholder)}
        onCommit={(text) => execute(setBrief, { changes: { [name]: text.trim() } })}
      />
    );
  }
  return (
    <div className="panel">
      <PanelHeader title={t('inspector.brief')} />
      <TextArea label={t('brief.title')} value={title} strong placeholder={t('sheet.untitled')} onCommit={(text) => execute(setTitle, { title: text.trim() })} />
      {area('service')}
      {area('scenario', 'brief.scenarioPlaceholder')}
      {area('customer', 'brief.customerPlaceholder')}
      <div className="panel-row">
        {area('scopeStart')}
        {area('scopeEnd')}
      </div>
      <Segmented
        label={t('brief.state')}
        value={brief.state}
        segments={STATES.map((state: BlueprintState) => ({ value: state, label: t(`state.${state}`) }))}
        onChange={(state) => execute(setBrief, { changes: { state } })}
      />
      <LinkedState />
      {area('goal')}
      {area('granularity', 'brief.granularityPlaceholder')}
      <div className="panel-row">
        <TextField label={t('brief.version')} value={brief.version} onCommit={(text) => execute(setBrief, { changes: { version: text.trim() } })} />
        <TextField label={t('brief.date')} type="date" value={brief.date} onCommit={(date) => execute(setBrief, { changes: { date } })} />
      </div>
      <TextField
        label={t('brief.authors')}
        hint={t('brief.authorsHint')}
        value={joinNames(brief.authors)}
        onCommit={(text) => execute(setBrief, { changes: { authors: splitNames(text) } })}
      />
      <hr className="panel-rule" />
      <MeasuresSection place={{}} />
    </div>
  );
}

/** Names between commas of either script; where there is a semicolon, between semicolons, so that a name may hold a comma. */
function splitNames(text: string): string[] {
  return text.split(/[;；]/.test(text) ? /[;；]/ : /[,，、]/).map((name) => name.trim()).filter((name) => name !== '');
}

/** What `splitNames` reads as these names. */
function joinNames(names: readonly string[]): string {
  if (!names.some((name) => /[,，、]/.test(name))) return names.join(', ');
  return names.length === 1 ? `${names[0]};` : names.join('; ');
}
