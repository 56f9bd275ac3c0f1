// All checks, in the order of their numbers; a test holds the folder to this list.

import type { Check } from './check';
import { b01LaneOrder } from './rules/b01LaneOrder';
import { b02CustomerLane } from './rules/b02CustomerLane';
import { b03PhaseWithoutCustomer } from './rules/b03PhaseWithoutCustomer';
import { b04Evidence } from './rules/b04Evidence';
import { b05FrontstageForCustomer } from './rules/b05FrontstageForCustomer';
import { b06CustomerAlone } from './rules/b06CustomerAlone';
import { b07BackstageForFrontstage } from './rules/b07BackstageForFrontstage';
import { b08SupportConnected } from './rules/b08SupportConnected';
import { b09LinesCrossed } from './rules/b09LinesCrossed';
import { b10EvidenceBelow } from './rules/b10EvidenceBelow';
import { b11DeadEnd } from './rules/b11DeadEnd';
import { b12Unconnected } from './rules/b12Unconnected';
import { b13DecisionExits } from './rules/b13DecisionExits';
import { b14Backwards } from './rules/b14Backwards';
import { b15BrokenConnector } from './rules/b15BrokenConnector';
import { b16FailPoint } from './rules/b16FailPoint';
import { b17PainAndOpportunity } from './rules/b17PainAndOpportunity';
import { b18Waits } from './rules/b18Waits';
import { b19Times } from './rules/b19Times';
import { b20Owners } from './rules/b20Owners';
import { b21Evidence } from './rules/b21Evidence';
import { b22MomentOfTruth } from './rules/b22MomentOfTruth';
import { b23BelowTarget } from './rules/b23BelowTarget';
import { b24SameTouchpoint } from './rules/b24SameTouchpoint';
import { b25LongTitles } from './rules/b25LongTitles';
import { b26OneActorTwice } from './rules/b26OneActorTwice';
import { b27PerceivedOwner } from './rules/b27PerceivedOwner';
import { b28Brief } from './rules/b28Brief';
import { b29TooLarge } from './rules/b29TooLarge';
import { b30Missing } from './rules/b30Missing';

export const checks: readonly Check[] = [
  b01LaneOrder, b02CustomerLane, b03PhaseWithoutCustomer, b04Evidence, b05FrontstageForCustomer,
  b06CustomerAlone, b07BackstageForFrontstage, b08SupportConnected, b09LinesCrossed, b10EvidenceBelow,
  b11DeadEnd, b12Unconnected, b13DecisionExits, b14Backwards, b15BrokenConnector,
  b16FailPoint, b17PainAndOpportunity, b18Waits, b19Times, b20Owners,
  b21Evidence, b22MomentOfTruth, b23BelowTarget, b24SameTouchpoint, b25LongTitles,
  b26OneActorTwice, b27PerceivedOwner, b28Brief, b29TooLarge, b30Missing,
];
