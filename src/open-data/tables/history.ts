import type { VersionEntry, WithdrawnEntry } from '../../domain/publication/entries-history.ts';
import { CAMPAIGN_TABLES } from '../../domain/schema/tables.ts';
import { from, link, own, publishedTable } from '../table.ts';
import * as words from '../words.ts';
import { batchColumns, noticeId } from './notices.ts';

const { notices: n, results: r } = CAMPAIGN_TABLES;

const version = own<{ readonly version: number }>(
  'integer',
  ['版本', 'Version', '1为首次公布的内容', '1 is what was first published'],
  (x) => x.version,
);

const versions = publishedTable<VersionEntry>(
  'versions',
  [
    '更正前的版本',
    'Versions before corrections',
    '通告更正以前的内容，一个版本一行',
    'What notices said before they were corrected, a version a row',
  ],
  ['notice', 'version'],
  { rows: (p) => p.history.versions, campaign: (x) => x.campaign },
  {
    notice: noticeId((x) => x.notice),
    version,
    from: own(
      'date',
      ['起始日期', 'From', '从这一天起这样写', 'It said so from this day'],
      (x) => x.from,
    ),
    until: own(
      'date',
      [
        '更正日期',
        'Until',
        '这一天改为下一个版本',
        'The day on which the next version replaced it',
      ],
      (x) => x.until,
    ),
    ...batchColumns<VersionEntry>(),
    corrected: own(
      'code',
      ['更正编号', 'Corrected by', '由哪几条更正改动', 'Corrections that changed it'],
      (x) => x.corrected,
      { list: true },
    ),
  },
);

type FailureRow = VersionEntry['failures'][number] &
  Pick<VersionEntry, 'notice' | 'version' | 'campaign'>;

const versionFailures = publishedTable<FailureRow>(
  'version-failures',
  [
    '更正前的不合格项目',
    'Failing items before corrections',
    '更正前各版本里的不合格项目',
    'Failing items in the versions before corrections',
  ],
  ['notice', 'version', 'item'],
  {
    rows: ({ history }) =>
      history.versions.flatMap(({ notice, version: number, campaign, failures }) =>
        failures.map((x) => ({ ...x, notice, version: number, campaign })),
      ),
    campaign: (x) => x.campaign,
  },
  {
    notice: noticeId((x) => x.notice),
    version,
    item: from(r.fields.item, (x) => x.item, link('items')),
    value: from(r.fields.value, (x) => x.value),
    limit: from(r.fields.limit, (x) => x.limit),
    standard: from(r.fields.standard, (x) => x.standard),
  },
);

const withdrawn = publishedTable<WithdrawnEntry>(
  'withdrawn',
  [
    '已撤回的通告',
    'Withdrawn notices',
    '曾经公布、现已撤回的通告；内容不再列出',
    'Notices once public and withdrawn since; of what they said nothing is told',
  ],
  ['id'],
  { rows: (p) => p.history.withdrawn },
  {
    id: noticeId((x) => x.id, true),
    number: from(n.fields.number, (x) => x.number),
    publishedOn: from(n.fields.publishedOn, (x) => x.publishedOn),
    withdrawnOn: own(
      'date',
      ['撤回日期', 'Withdrawn on', '撤回的日期', 'Day of the withdrawal'],
      (x) => x.withdrawnOn,
    ),
    reason: own(
      'word',
      ['撤回原因', 'Reason', '为什么撤回', 'Why it was withdrawn'],
      (x) => x.reason,
      { vocabulary: words.withdrawalReason },
    ),
  },
);

export const HISTORY_TABLES = [versions, versionFailures, withdrawn] as const;
