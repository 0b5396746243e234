import type { FirmEntry } from '../../domain/publication/entries.ts';
import { CAMPAIGN_TABLES, SITE_TABLES } from '../../domain/schema/tables.ts';
import * as vocabulary from '../../domain/schema/vocabularies.ts';
import { from, link, own, publishedTable } from '../table.ts';
import { campaignColumn, noticeId } from './notices.ts';

const f = SITE_TABLES.firms.fields;
const { visits: v, credit: c, replies: r } = CAMPAIGN_TABLES;

const firms = publishedTable<FirmEntry>(
  'firms',
  [
    '企业',
    'Firms',
    '有公开通告或处罚的企业；其他企业只计数，不列名',
    'Firms with a public notice or penalty; others are counted, not named',
  ],
  ['id'],
  { rows: (p) => p.firms },
  {
    id: from(f.id, (x) => x.id),
    creditCode: from(f.creditCode, (x) => x.creditCode),
    name: from(f.name, (x) => x.name),
    formerNames: from(f.formerNames, (x) => x.formerNames),
    kind: from(f.kind, (x) => x.kind, { vocabulary: vocabulary.subjectKind }),
    licence: from(f.licence, (x) => x.licence),
    region: from(f.region, (x) => x.region, link('regions')),
    address: from(f.address, (x) => x.address),
    grade: own(
      'code',
      [
        '公布的风险等级',
        'Published risk grade',
        'A最低，D最高；不公布等级的为空',
        'A lowest, D highest; blank where grades are not published',
      ],
      (x) => x.grade,
      { required: false },
    ),
    samples: own(
      'integer',
      ['结果已公开的批次', 'Batches with a public result', '批次数', 'Number of batches'],
      (x) => x.samples,
    ),
    failed: own(
      'integer',
      ['其中不合格', 'Of these failed', '批次数', 'Number of batches'],
      (x) => x.failed,
    ),
    unlisted: own(
      'boolean',
      [
        '有不再公示的记录',
        'Has unlisted entries',
        '有过了公示期或已修复的记录',
        'There are entries whose term is over or that were repaired',
      ],
      (x) => x.unlisted,
    ),
    demo: own(
      'boolean',
      ['演示', 'Demonstration', '是否为虚构的演示数据', 'Whether it is made up'],
      (x) => x.demo,
    ),
  },
);

/** What a firm's entry lists, with the firm. */
const withFirm =
  <Row>(list: (firm: FirmEntry) => readonly Row[]) =>
  ({ firms: all }: { readonly firms: readonly FirmEntry[] }) =>
    all.flatMap((firm) => list(firm).map((row) => ({ ...row, firm: firm.id })));

type VisitRow = FirmEntry['visits'][number] & { readonly firm: string };
const step = { vocabulary: vocabulary.stepDone };

const visits = publishedTable<VisitRow>(
  'visits',
  [
    '具名企业的现场检查',
    'Visits to named firms',
    '只列企业已具名的检查，不是全部；检查总数见“数字”表',
    'Visits to firms that are named, not all; for totals see the table of figures',
  ],
  [],
  { rows: withFirm((x) => x.visits), campaign: (x) => x.campaign },
  {
    firm: from(v.fields.firm, (x) => x.firm, link('firms')),
    campaign: campaignColumn(),
    date: from(v.fields.date, (x) => x.date),
    category: from(v.fields.category, (x) => x.category, link('categories')),
    form: from(v.fields.form, (x) => x.form, { vocabulary: vocabulary.visitForm }),
    credentials: from(v.fields.credentials, (x) => x.steps.credentials, step),
    inspection: from(v.fields.inspection, (x) => x.steps.inspection, step),
    sampling: from(v.fields.sampling, (x) => x.steps.sampling, step),
    confirmation: from(v.fields.confirmation, (x) => x.steps.confirmation, step),
    gap: from(v.fields.gap, (x) => x.gap),
    result: from(v.fields.result, (x) => x.result, { vocabulary: vocabulary.visitResult }),
  },
);

type CreditRow = FirmEntry['credit'][number] & { readonly firm: string };

const credit = publishedTable<CreditRow>(
  'credit',
  ['信用档案', 'Credit file', '可以公开的信用记录', 'Entries of credit files that may be public'],
  [],
  { rows: withFirm((x) => x.credit) },
  {
    firm: from(c.fields.firm, (x) => x.firm, link('firms')),
    date: from(c.fields.date, (x) => x.date),
    kind: from(c.fields.kind, (x) => x.kind, { vocabulary: vocabulary.creditKind }),
    subject: from(c.fields.subject, (x) => x.subject),
    content: from(c.fields.content, (x) => x.content),
  },
);

type ReplyRow = FirmEntry['replies'][number] & { readonly firm: string };

const replies = publishedTable<ReplyRow>(
  'replies',
  ['企业答复', 'Replies of firms', '企业对通告公开作出的说明', 'What firms have to say on notices'],
  ['notice', 'date'],
  { rows: withFirm((x) => x.replies) },
  {
    notice: noticeId((x) => x.notice),
    firm: from(f.id, (x) => x.firm, link('firms')),
    date: from(r.fields.date, (x) => x.date),
    text: from(r.fields.text, (x) => x.text),
  },
);

export const FIRM_TABLES = [firms, visits, credit, replies] as const;
