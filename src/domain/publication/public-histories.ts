import { historiesOf, type NoticeHistory } from '../corrections/filed.ts';
import type { CampaignView, Context } from './context.ts';
import { heldBack } from './visibility.ts';

/** A notice that is public on the day, with the corrections made by then. */
export interface PublicHistory {
  readonly history: NoticeHistory;
  readonly view: CampaignView;
}

/** The notices that are public on the day, campaign by campaign, in the order of the files. */
export const publicHistories = (context: Context): PublicHistory[] =>
  context.views.flatMap((view) => {
    const failed = new Set(view.failed);
    return historiesOf(view.campaign, context.firms, context.producers)
      .filter(({ present: { notice, sample } }) => {
        return failed.has(sample) && heldBack(notice, view, context) === null;
      })
      .map((history) => ({ history, view }));
  });
