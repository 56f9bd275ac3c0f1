// What the survey comes to: each measure as it will stand in the blueprint.

import { ChartNoAxesColumn } from 'lucide-react';
import type { Measure } from '#shared/blueprint/analysisRecords';
import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { measureLabel, resultText, sampleText } from '#shared/analysis/measureText';
import type { MessageKey } from '#shared/i18n/messages';
import type { SurveyImported } from '#shared/survey/surveyImport';
import { EmptyState } from '../../ui/EmptyState';
import { useTranslate } from '../../ui/translateContext';

/** More would be slow and nobody's to read here. */
const SHOWN = 300;

export function SurveyResults({ imported, blueprint }: { readonly imported: SurveyImported; readonly blueprint: Blueprint }) {
  const t = useTranslate();
  const { measures, comments, known, people } = imported;
  return (
    <section className="survey-results" aria-label={t('survey.result')}>
      <p className="import-hint">
        {t('survey.results', { count: measures.length, people })}
        {known > 0 && <> · {t('survey.known', { count: known })}</>}
        {comments.length > 0 && <> · {t('survey.comments', { count: comments.length })}</>}
      </p>
      <div className="import-table">
        {measures.length === 0 ? <EmptyState icon={ChartNoAxesColumn} title={t(nothingOf(imported))} /> : (
          <table>
            <thead>
              <tr>
                <th scope="col">{t('survey.place')}</th>
                <th scope="col">{t('survey.measure')}</th>
                <th scope="col" className="survey-number">{t('survey.result')}</th>
                <th scope="col">{t('survey.sample')}</th>
                <th scope="col">{t('measures.date')}</th>
              </tr>
            </thead>
            <tbody>{measures.slice(0, SHOWN).map((measure) => <ResultRow key={measure.id} measure={measure} blueprint={blueprint} />)}</tbody>
          </table>
        )}
      </div>
    </section>
  );
}

/** Why the list is empty. */
function nothingOf({ obstacle, known, problems }: SurveyImported): MessageKey {
  if (obstacle) return obstacle.key === 'survey.obstacle.noQuestion' ? 'survey.nothing' : 'survey.nothing.refused';
  if (known > 0) return 'survey.nothing.known';
  return problems.length > 0 ? 'survey.nothing.unread' : 'survey.nothing.comments';
}

function ResultRow({ measure, blueprint }: { readonly measure: Measure; readonly blueprint: Blueprint }) {
  const t = useTranslate();
  const card = measure.card ? cardOf(blueprint, measure.card) : undefined;
  return (
    <tr>
      <td><span>{card ? card.title : t('survey.service')}</span></td>
      <td><span>{measureLabel(measure, t)}</span></td>
      <td className="survey-number"><span>{resultText(measure, t, blueprint.currency)}</span></td>
      <td><span>{sampleText(measure, t, blueprint.currency)}</span></td>
      <td><span>{measure.date}</span></td>
    </tr>
  );
}
