// What records are known by. They are all texts; the names say in types which sort of record is meant.

export type BlueprintId = string;
export type PhaseId = string;
export type StepId = string;
export type LaneId = string;
export type CardId = string;
export type ConnectorId = string;
/** SHA-256 of the picture's bytes, in hex. */
export type ImageHash = string;

export type MeasureId = string;
/** Follows from what the target is for (see targetId.ts), so that two people who set the same one meet in it. */
export type TargetId = string;
export type PersonaId = string;
export type StakeholderId = string;
export type InsightId = string;
export type CommentId = string;
/** Of a check and the place that it found: `B04:step:s_1`. */
export type FindingKey = string;
export type CriterionId = string;
