// What the values of touchpoint analysis are called in messages: one function for each list, so that a value without a name
// does not compile.

import type { MessageKey } from '../i18n/messages';
import type {
  EvidenceStatus, Expectation, InsightKind, InsightStatus, KanoCategory, MeasureKind, Principle, RaciRole, ServqualDimension,
  ServqualPart, StakeholderRing, TagAxis, TagValue, TouchpointStatus,
} from './analysisValues';

export const axisName = (axis: TagAxis | 'channel'): MessageKey => `axis.${axis}`;
/** The same value may have other names on other axes: phone is a setting, frontstage a lane. */
export const tagName = <A extends TagAxis>(axis: A, value: TagValue<A>): MessageKey => `tag.${axis}.${value}` as MessageKey;
export const statusName = (status: TouchpointStatus): MessageKey => `touchpointStatus.${status}`;
export const principleName = (principle: Principle): MessageKey => `principle.${principle}`;
export const expectationName = (expectation: Expectation): MessageKey => `expectation.${expectation}`;
export const evidenceName = (evidence: EvidenceStatus): MessageKey => `evidence.${evidence}`;
export const measureName = (measure: MeasureKind): MessageKey => `measure.${measure}`;
export const kanoName = (category: KanoCategory): MessageKey => `kano.${category}`;
export const dimensionName = (dimension: ServqualDimension): MessageKey => `servqual.${dimension}`;
export const servqualPartName = (part: ServqualPart): MessageKey => `servqualPart.${part}`;
export const ringName = (ring: StakeholderRing): MessageKey => `ring.${ring}`;
export const raciName = (role: RaciRole): MessageKey => `raci.${role}`;
export const insightKindName = (kind: InsightKind): MessageKey => `insight.${kind}`;
export const insightStatusName = (status: InsightStatus): MessageKey => `insightStatus.${status}`;
