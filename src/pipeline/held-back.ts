import { byKey } from '../domain/group.ts';
import type { Campaign, Dataset } from '../domain/dataset.ts';
import type { Context } from '../domain/publication/context.ts';
import { heldNotices, type HeldNotice } from '../domain/publication/held-notices.ts';
import type { Place } from './problems/problem.ts';

/** A notice that is not public, and why. */
export interface HeldBack extends HeldNotice, Pick<Place, 'file' | 'line'> {
  /** Why, and until when, in Chinese. */
  readonly message: string;
  readonly english: { readonly message: string };
}

type Words = (held: HeldNotice) => readonly [zh: string, en: string];

function earliest({ until, at }: HeldNotice): readonly [zh: string, en: string] {
  if (until === null) return ['', ''];
  return at === null
    ? [`，最早 ${until} 公布`, `; ${until} at the earliest`]
    : [`，最早 ${until} ${at}（北京时间）公布`, `; ${until}, ${at} Beijing time, at the earliest`];
}

const REASONS: Readonly<Record<HeldNotice['reason'], Words>> = {
  draft: () => ['还是草稿，没有批准。', 'A draft, not approved.'],
  embargo: (held) => {
    const [zh, en] = earliest(held);
    return held.at === null
      ? [`公告日期未到${zh}。`, `Its day has not come${en}.`]
      : [`公布的时间未到${zh}。`, `Its time has not come${en}.`];
  },
  disputeOpen: (held) => {
    const [zh, en] = earliest(held);
    return held.until === null
      ? [
          '企业还没有收到告知，争议期没有开始。',
          'The firm has not been told; its time to dispute has not begun.',
        ]
      : [`企业申请复检或提出异议的期限未满${zh}。`, `The firm may still dispute the result${en}.`];
  },
  disputePending: () => ['复检或异议还没有结果。', 'Re-inspection or an objection is pending.'],
  overturned: () => ['复检推翻了原结论，不再公布。', 'Re-inspection overturned the result.'],
};

function worded(held: HeldNotice, place: Place): HeldBack {
  const [zh, en] = REASONS[held.reason](held);
  const { withdrawnOn } = held;
  return {
    ...held,
    file: place.file,
    line: place.line,
    message: withdrawnOn === null ? zh : `${zh}已于 ${withdrawnOn} 撤回。`,
    english: { message: withdrawnOn === null ? en : `${en} Withdrawn on ${withdrawnOn}.` },
  };
}

/** What is held back on the day, with the place of each notice. */
export function heldBack(
  context: Context,
  { campaigns }: Dataset,
  placeOf: (record: object) => Place,
): HeldBack[] {
  const notices = new Map(
    campaigns.map((campaign: Campaign) => [campaign.id, byKey(campaign.notices, ({ id }) => id)]),
  );
  return heldNotices(context).flatMap((held) => {
    const record = notices.get(held.campaign)?.get(held.notice);
    return record ? [worded(held, placeOf(record))] : [];
  });
}
