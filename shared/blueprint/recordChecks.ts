// What can be wrong with a blueprint, as data, and the checks that all collections share.

import { isReservedName } from '../lib/reservedNames';

export type ViolationCode =
  | 'keyIsNotId' | 'reservedId' | 'noPhase' | 'noLane' | 'phaseWithoutSteps'
  | 'size' | 'orderRepeats' | 'orderNamesNothing' | 'notInOrder'
  | 'cellOfNoLane' | 'emptyCell' | 'cellNamesNoCard' | 'cellRepeatsCard' | 'cellDisagrees' | 'cardInNoCell'
  | 'cardWithoutLane' | 'cardWithoutStep' | 'span' | 'time' | 'amount' | 'repeatedTag' | 'imageMissing' | 'logoMissing'
  | 'connectorStart' | 'connectorEnd' | 'connectorSelf'
  | 'namesNothing' | 'twoPlaces' | 'measure' | 'target' | 'score' | 'replyToReply' | 'criteria';

export interface Violation {
  readonly code: ViolationCode;
  /** Where: `cards/c_12/lane`. */
  readonly place: string;
  /** The id that is meant, where the place alone doesn't say it. */
  readonly id?: string;
}

export type Report = (code: ViolationCode, place: string, id?: string) => void;

/** Every record is stored under its own id, and no id is a name that objects reserve. */
export function checkKeys(records: Record<string, { readonly id: string }>, place: string, report: Report): void {
  for (const key of Object.keys(records)) {
    if (isReservedName(key)) report('reservedId', `${place}/${key}`);
    if (records[key]?.id !== key) report('keyIsNotId', `${place}/${key}/id`);
  }
}

/** Every record stands in the order exactly once. */
export function checkList(order: readonly string[], records: object, orderPlace: string, place: string, report: Report): void {
  const seen = new Set<string>();
  for (const id of order) {
    if (!Object.hasOwn(records, id)) report('orderNamesNothing', orderPlace, id);
    if (seen.has(id)) report('orderRepeats', orderPlace, id);
    seen.add(id);
  }
  for (const id of Object.keys(records)) {
    if (!seen.has(id)) report('notInOrder', `${place}/${id}`);
  }
}

/** Whether a list of values has one of them twice. */
export function repeats(values: readonly string[] | undefined): boolean {
  return values !== undefined && values.length > 1 && new Set(values).size < values.length;
}
