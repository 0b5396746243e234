import type { CaseEntry } from '../../domain/publication/entries.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { CAMPAIGN_TABLES } from '../../domain/schema/tables.ts';
import * as vocabulary from '../../domain/schema/vocabularies.ts';
import { from, link, own, publishedTable } from '../table.ts';
import * as words from '../words.ts';
import { campaignColumn } from './notices.ts';

const { cases: c, events: e, measures: m, penalties: p } = CAMPAIGN_TABLES;
const SOMETIMES = { required: false } as const;

const cases = publishedTable<CaseEntry>(
  'cases',
  [
    '整改案件',
    'Cases',
    '截至数据日的全部案件；没有公开通告或处罚的不列企业',
    'All cases by the as-at day; firms without a public notice or penalty are not named',
  ],
  ['id'],
  { rows: (all) => all.cases, campaign: (x) => x.campaign },
  {
    id: from(c.fields.id, (x) => x.id),
    campaign: campaignColumn(),
    source: from(c.fields.source, (x) => x.source, { vocabulary: vocabulary.caseSource }),
    firm: from(c.fields.firm, (x) => x.firm, { ...SOMETIMES, ...link('firms') }),
    notices: own(
      'code',
      ['通告编号', 'Notices', '涉及的公开通告', 'Public notices it is about'],
      (x) => x.notices,
      { list: true, ...link('notices') },
    ),
    category: from(c.fields.category, (x) => x.category, link('categories')),
    region: from(c.fields.owner, (x) => x.region, link('regions')),
    discipline: from(c.fields.discipline, (x) => x.discipline, {
      ...SOMETIMES,
      vocabulary: vocabulary.discipline,
    }),
    disciplineReason: from(c.fields.reason, (x) => x.disciplineReason, SOMETIMES),
    state: own(
      'word',
      ['进度', 'State', '办到哪一步', 'Where the case stands'],
      (x) => x.status.state,
      { vocabulary: words.caseState },
    ),
    flags: own(
      'word',
      ['附加情形', 'Besides', '进度以外的情形', 'What else is true of it'],
      (x) => x.status.flags,
      { list: true, vocabulary: words.caseFlag },
    ),
    openedOn: own('date', ['立项日期', 'Opened on', '案件开始的日期', 'Day it opened'], (x) => {
      return x.status.openedOn;
    }),
    firmDoneOn: own(
      'date',
      ['企业报告完成日期', 'Firm done on', '企业说已整改完的日期', 'Day the firm says it was done'],
      (x) => x.status.firmDoneOn,
      SOMETIMES,
    ),
    closedOn: own(
      'date',
      ['结案日期', 'Closed on', '监管部门核验后结案的日期', 'Day the regulator closed it'],
      (x) => x.status.closedOn,
      SOMETIMES,
    ),
    nextStep: own(
      'code',
      ['下一步', 'Next step', '期限表中的步骤', 'A step of the table of deadlines'],
      (x) => x.status.next?.step ?? null,
      SOMETIMES,
    ),
    nextOwner: own(
      'word',
      ['下一步由谁做', 'Owed by', '由谁负责', 'Who owes it'],
      (x) => x.status.next?.owner ?? null,
      { ...SOMETIMES, vocabulary: words.owner },
    ),
    nextDue: own(
      'date',
      ['下一步期限', 'Due', '到期的日期', 'Day on which it is due'],
      (x) => x.status.next?.due ?? null,
      SOMETIMES,
    ),
    overdue: own(
      'boolean',
      ['逾期', 'Overdue', '截至数据日是否逾期', 'Whether it is overdue on the as-at day'],
      (x) => x.status.overdue,
    ),
    daysLate: own(
      'integer',
      ['迟延天数', 'Days late', '晚于期限多少天；按期为0', 'Days after the deadline; 0 if in time'],
      (x) => x.status.daysLate,
    ),
    withheld: own(
      'boolean',
      ['内容不公布', 'Withheld', '问题和措施不公布', 'Problems and measures are withheld'],
      (x) => x.withheld,
    ),
  },
);

/** What the entries of cases list, with the case. */
const withCase =
  <Row extends object>(list: (entry: CaseEntry) => readonly Row[]) =>
  (publication: Publication) =>
    publication.cases.flatMap((entry) =>
      list(entry).map((row) => ({ ...row, case: entry.id, campaign: entry.campaign })),
    );

type Of<Row> = Row & { readonly case: string; readonly campaign: string };
const campaign = (row: { readonly campaign: string }) => row.campaign;
const caseId = <Row extends { readonly case: string }>() =>
  from<Row>(c.fields.id, (x) => x.case, link('cases'));

const events = publishedTable<Of<CaseEntry['timeline'][number]>>(
  'events',
  ['案件经过', 'Events', '案件中的每件事一行', 'What happened in cases, one event a row'],
  [],
  { rows: withCase((x) => x.timeline), campaign },
  {
    case: caseId(),
    date: from(e.fields.date, (x) => x.date),
    type: from(e.fields.type, (x) => x.type, { vocabulary: vocabulary.eventType }),
    level: from(e.fields.level, (x) => x.level, { vocabulary: vocabulary.recallLevel }),
    until: from(e.fields.until, (x) => x.until),
    note: from(e.fields.note, (x) => x.note),
  },
);

const measures = publishedTable<Of<CaseEntry['measures'][number]>>(
  'measures',
  ['整改措施', 'Measures', '每项措施一行', 'One measure a row'],
  ['case', 'id'],
  { rows: withCase((x) => x.measures), campaign },
  {
    case: caseId(),
    id: from(m.fields.id, (x) => x.id),
    problem: from(m.fields.problem, (x) => x.problem),
    cause: from(m.fields.cause, (x) => x.cause),
    kind: from(m.fields.kind, (x) => x.kind, { vocabulary: vocabulary.measureKind }),
    measure: from(m.fields.measure, (x) => x.measure),
    due: from(m.fields.due, (x) => x.due),
    doneOn: from(m.fields.doneOn, (x) => x.doneOn),
    verifiedOn: from(m.fields.verifiedOn, (x) => x.verifiedOn),
    evidence: from(m.fields.evidence, (x) => x.evidence),
    status: own(
      'word',
      ['状态', 'Status', '截至数据日的状态', 'As of the as-at day'],
      (x) => x.status,
      { vocabulary: words.measureStatus },
    ),
  },
);

const penalties = publishedTable<Of<CaseEntry['penalties'][number]>>(
  'penalties',
  ['行政处罚', 'Penalties', '公示期内的处罚决定', 'Decisions within the term of publication'],
  ['decision'],
  { rows: withCase((x) => x.penalties), campaign },
  {
    decision: from(p.fields.decision, (x) => x.decision),
    case: caseId(),
    violation: from(p.fields.violation, (x) => x.violation),
    penalty: from(p.fields.penalty, (x) => x.penalty),
    fine: from(p.fields.fine, (x) => x.fine),
    authority: from(p.fields.authority, (x) => x.authority),
    decidedOn: from(p.fields.decidedOn, (x) => x.decidedOn),
  },
);

export const CASE_TABLES = [cases, events, measures, penalties] as const;
