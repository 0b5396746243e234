import { historiesOf, type NoticeHistory } from '../corrections/filed.ts';
import { versionsOf } from '../corrections/versions.ts';
import { ascending, byKey } from '../group.ts';
import type { CaseEvent } from '../schema/tables.ts';
import type { Context } from './context.ts';
import type { FirmEntry, NoticeEntry } from './entries.ts';
import type { WithdrawnEntry } from './entries-history.ts';
import { heldOn, withdrawnOn } from './hold.ts';
import type { PublicHistory } from './public-histories.ts';
import { holdFile } from './visibility.ts';

/** A withdrawn notice, and what it rested on, which is not told any more. */
export interface Withdrawn {
  readonly entry: WithdrawnEntry;
  /** The firm that it had named. */
  readonly firm: string;
  readonly filed: NoticeHistory;
  /** Events of the batch's case. */
  readonly events: readonly CaseEvent[];
}

/** Notices that were public before the day and are not on it: their addresses are kept, and nothing else. */
export function withdrawnNotices(
  context: Context,
  notices: readonly NoticeEntry[],
): readonly Withdrawn[] {
  const shown = new Set(notices.map(({ id }) => id));
  const withdrawn = context.views.flatMap((view) =>
    historiesOf(view.campaign, context.firms).flatMap((filed) => {
      const { corrections } = filed;
      const { notice, sample } = filed.present;
      const file = holdFile(notice, view, context);
      const day = shown.has(notice.id) ? null : withdrawnOn(file, context.asOf);
      if (day === null) return [];
      const entry: WithdrawnEntry = {
        id: notice.id,
        number: notice.number,
        publishedOn: notice.publishedOn,
        withdrawnOn: day,
        reason: heldOn(file, context.asOf) === 'overturned' ? 'overturned' : 'disputed',
        superseded: new Set(corrections.map(({ date }) => date)).size,
      };
      return [{ entry, firm: sample.firm, filed, events: file.events ?? [] }];
    }),
  );
  return withdrawn.toSorted(ascending(({ entry }) => entry.id));
}

/** Firms that earlier versions of public notices named, by mistake. */
const replacedFirms = (context: Context, histories: readonly PublicHistory[]): string[] =>
  histories
    .filter(({ history }) => history.corrections.length > 0)
    .flatMap(({ history }) =>
      versionsOf(history, context.firms).map(({ filed }) => filed.sample.firm),
    );

/** Firms of penalties that have been public: until their term was over, or their credit repaired. */
const penalisedFirms = (context: Context): string[] =>
  context.views.flatMap(({ caseFiles }) =>
    caseFiles
      .filter(({ penalties }) => penalties.some((p) => p.decidedOn <= p.publicUntil))
      .map((file) => file.case.firm),
  );

/** Firms that had a page before the day and of which there is no public record on it. */
export function formerFirms(
  context: Context,
  firms: readonly FirmEntry[],
  histories: readonly PublicHistory[],
  withdrawn: readonly Withdrawn[],
): string[] {
  const shown = byKey(firms, ({ id }) => id);
  const once = [
    ...withdrawn.map(({ firm }) => firm),
    ...replacedFirms(context, histories),
    ...penalisedFirms(context),
  ];
  return [...new Set(once)].filter((id) => !shown.has(id)).toSorted(ascending((id) => id));
}
