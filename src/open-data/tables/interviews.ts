import type { InterviewEntry } from '../../domain/publication/entries.ts';
import type { Publication } from '../../domain/publication/publication.ts';
import { CAMPAIGN_TABLES } from '../../domain/schema/tables.ts';
import * as vocabulary from '../../domain/schema/vocabularies.ts';
import { from, link, own, publishedTable } from '../table.ts';
import * as words from '../words.ts';
import { campaignColumn } from './notices.ts';

const { interviews: i, attendance: a, commitments: c } = CAMPAIGN_TABLES;

const interviews = publishedTable<InterviewEntry>(
  'interviews',
  ['责任约谈', 'Interviews', '已举行的约谈', 'Interviews held'],
  ['id'],
  { rows: (p) => p.interviews, campaign: (x) => x.campaign },
  {
    id: from(i.fields.id, (x) => x.id),
    campaign: campaignColumn(),
    date: from(i.fields.date, (x) => x.date),
    level: from(i.fields.level, (x) => x.level, { vocabulary: vocabulary.interviewLevel }),
    form: from(i.fields.form, (x) => x.form, { vocabulary: vocabulary.interviewForm }),
    title: from(i.fields.title, (x) => x.title),
    firm: from(i.fields.firm, (x) => x.firm, link('firms')),
    region: from(i.fields.region, (x) => x.region, link('regions')),
    agenda: from(i.fields.agenda, (x) => x.agenda),
    attendees: own('integer', ['到会人数', 'Attendees', '合计人数', 'People in all'], (x) => {
      return x.attendees;
    }),
  },
);

type Of<Row> = Row & { readonly interview: string; readonly campaign: string };

const withInterview =
  <Row extends object>(list: (entry: InterviewEntry) => readonly Row[]) =>
  (publication: Publication) =>
    publication.interviews.flatMap((entry) =>
      list(entry).map((row) => ({ ...row, interview: entry.id, campaign: entry.campaign })),
    );

const campaign = (row: { readonly campaign: string }) => row.campaign;
const interviewId = <Row extends { readonly interview: string }>() =>
  from<Row>(i.fields.id, (x) => x.interview, link('interviews'));

const attendance = publishedTable<Of<InterviewEntry['attendance'][number]>>(
  'attendance',
  ['到会情况', 'Attendance', '各方到会人数', 'Who attended, by role'],
  [],
  { rows: withInterview((x) => x.attendance), campaign },
  {
    interview: interviewId(),
    role: from(a.fields.role, (x) => x.role.zh),
    roleEn: from(a.fields.roleEn, (x) => x.role.en),
    people: from(a.fields.people, (x) => x.people),
    reported: from(a.fields.reported, (x) => x.reported),
  },
);

const commitments = publishedTable<Of<InterviewEntry['commitments'][number]>>(
  'commitments',
  ['承诺', 'Commitments', '约谈中作出的承诺', 'Commitments made in interviews'],
  ['interview', 'id'],
  { rows: withInterview((x) => x.commitments), campaign },
  {
    interview: interviewId(),
    id: from(c.fields.id, (x) => x.id),
    party: from(c.fields.party, (x) => x.party),
    commitment: from(c.fields.commitment, (x) => x.commitment),
    due: from(c.fields.due, (x) => x.due),
    keptOn: from(c.fields.keptOn, (x) => x.keptOn),
    followUp: from(c.fields.followUp, (x) => x.followUp),
    status: own(
      'word',
      ['状态', 'Status', '截至数据日的状态', 'As of the as-at day'],
      (x) => x.status,
      { vocabulary: words.commitmentStatus },
    ),
  },
);

export const INTERVIEW_TABLES = [interviews, attendance, commitments] as const;
