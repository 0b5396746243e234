import {
  aimFactorsComplete,
  aimFullValues,
  aimWeightsTotal,
  gravityInRange,
  watchConditions,
} from './aim.ts';
import { caseBatches, casesApart, failuresFollowedUp } from './case-samples.ts';
import type { CampaignCheck, SharedCheck } from './check.ts';
import { failuresConcluded, failuresGrounded } from './conclusions.ts';
import { correctionFields, correctionsReadable } from './corrections.ts';
import { creditRepairs } from './credit.ts';
import { datesBetweenRows, datesInRow, sharedDates, window } from './dates.ts';
import { histories } from './histories.ts';
import { barcodes, creditCodes, licences } from './identifiers.ts';
import { deadlinesComplete, limitsApart, limitsReadable } from './limits.ts';
import { firmLookalikes } from './lookalikes.ts';
import { measures } from './measures.ts';
import { categories, foods, groups } from './membership.ts';
import { noticesOfFailures, noticesOnce, noticesSigned } from './notices.ts';
import { campaignPrivacy, sharedPrivacy } from './privacy.ts';
import { creditSubjects } from './records.ts';
import { regionsInForce, regionTree } from './regions.ts';
import { benchmarkKnown, categoriesKnown } from './settings.ts';
import { parts, totals } from './totals.ts';
import { verdicts } from './verdicts.ts';
import { samplingVisits, visitGaps } from './visits.ts';

/** Rules over what campaigns share. */
export const SHARED_CHECKS: readonly SharedCheck[] = [
  benchmarkKnown,
  regionTree,
  sharedDates,
  limitsApart,
  limitsReadable,
  deadlinesComplete,
  gravityInRange,
  aimFactorsComplete,
  aimWeightsTotal,
  aimFullValues,
  watchConditions,
  creditCodes,
  licences,
  firmLookalikes,
  sharedPrivacy,
  noticesOnce,
  creditSubjects,
  creditRepairs,
];

/** Rules over each campaign. */
export const CAMPAIGN_CHECKS: readonly CampaignCheck[] = [
  categoriesKnown,
  categories,
  foods,
  groups,
  window,
  datesInRow,
  datesBetweenRows,
  regionsInForce,
  visitGaps,
  samplingVisits,
  barcodes,
  verdicts,
  failuresGrounded,
  failuresConcluded,
  failuresFollowedUp,
  casesApart,
  caseBatches,
  measures,
  histories,
  noticesOfFailures,
  noticesSigned,
  correctionFields,
  correctionsReadable,
  campaignPrivacy,
  totals,
  parts,
];
