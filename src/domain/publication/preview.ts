import type { Campaign, Dataset } from '../dataset.ts';
import type { Day } from '../date.ts';
import type { Notice } from '../schema/tables.ts';
import { contextOf, type Context } from './context.ts';
import type { NoticeEntry } from './entries.ts';
import { heldNotices } from './held-notices.ts';
import { isUrgent } from './hold.ts';
import { noticeEntries } from './notices.ts';
import { publicHistories } from './public-histories.ts';

/** The notice as it would be public: approved, on a day that has come, with no dispute to wait for. */
const released = (notice: Notice, day: Day): Notice => ({
  ...notice,
  approval: 'approved',
  publishedOn: notice.publishedOn > day ? day : notice.publishedOn,
  publishedAt: null,
  urgentReason: '-',
  signer: '-',
});

/** The first day on which all that is held back could be told. */
const previewDay = ({ campaigns }: Dataset, asOf: Day): Day =>
  campaigns
    .flatMap(({ settings, notices, samples }) => [
      settings.window.from,
      ...notices.map(({ publishedOn }) => publishedOn),
      ...samples.map(({ reportedOn }) => reportedOn),
    ])
    .reduce((last, day) => (day > last ? day : last), asOf);

/**
 * The notices that are not public on the context's day, as they would read if they were. For staff alone:
 * this is no part of any publication.
 */
export function noticePreviews({ dataset, asOf, time }: Context): NoticeEntry[] {
  const day = previewDay(dataset, asOf);
  const held = new Set(heldNotices(contextOf(dataset, asOf, time)).map(({ notice }) => notice));
  for (const { notice } of heldNotices(contextOf(dataset, day))) held.add(notice);
  const filed = new Map<string, Notice>();
  const campaigns = dataset.campaigns.map((campaign): Campaign => {
    const notices = campaign.notices.map((notice) => {
      if (!held.has(notice.id)) return notice;
      filed.set(notice.id, notice);
      return released(notice, day);
    });
    return { ...campaign, notices };
  });
  const context = contextOf({ ...dataset, campaigns }, day);
  return noticeEntries(context, publicHistories(context)).flatMap((entry) => {
    const notice = filed.get(entry.id);
    return notice ? [{ ...entry, publishedOn: notice.publishedOn, urgent: isUrgent(notice) }] : [];
  });
}
