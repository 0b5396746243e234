import type { Day } from '../date.ts';
import type { Time } from '../release.ts';
import type { Context } from './context.ts';
import { heldOn, heldUntil, withdrawnOn, type HoldReason } from './hold.ts';
import { holdFile } from './visibility.ts';

/** A notice that may not be shown on the day. Staff are told why; the site says nothing of it. */
export interface HeldNotice {
  readonly campaign: string;
  readonly notice: string;
  readonly reason: HoldReason;
  /** The earliest day on which it can be shown, where that can be told. */
  readonly until: Day | null;
  /** The time of that day; `null` for midnight. */
  readonly at: Time | null;
  /** The day on which it ceased to be public, if it ever was. */
  readonly withdrawnOn: Day | null;
}

/** The notices held back on the day, campaign by campaign, in the order of the files. */
export const heldNotices = (context: Context): HeldNotice[] =>
  context.views.flatMap((view) =>
    view.campaign.notices.flatMap((notice) => {
      const file = holdFile(notice, view, context);
      const reason = heldOn(file, context.asOf);
      if (reason === null) return [];
      const until = heldUntil(file, context.asOf, reason);
      return [
        {
          campaign: view.campaign.id,
          notice: notice.id,
          reason,
          until,
          at: until === notice.publishedOn ? notice.publishedAt : null,
          withdrawnOn: withdrawnOn(file, context.asOf),
        },
      ];
    }),
  );
