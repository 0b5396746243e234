import { byKey, groupBy } from '../../domain/group.ts';
import type { CaseEntry, FirmEntry, NoticeEntry } from '../../domain/publication/entries.ts';
import type { OpenBulletin } from '../bulletins.ts';
import type { Released } from '../released.ts';
import { answer, answerSchema, apiAddress, type ApiFile, type ApiSource } from './answer.ts';
import { LISTING, listing, pageSchema } from './paging.ts';
import { many, membersOf, memberSchemas, one, oneOrNone, type Parts } from './parts.ts';
import { resource, type Resource } from './resource.ts';
import { address, addressOrNone } from './schema.ts';
import { summaryOf } from './summaries.ts';

const CASE: Parts = {
  events: many('events'),
  measures: many('measures'),
  penalties: many('penalties'),
};

/** What is told of each kind of record: rows of the published tables. */
export const RECORD_PARTS = {
  notices: {
    notice: one('notices'),
    failures: many('failures'),
    corrections: many('corrections'),
    versions: many('versions'),
    versionFailures: many('version-failures'),
    replies: many('replies'),
    case: oneOrNone('cases'),
    ...CASE,
  },
  firms: {
    firm: one('firms'),
    visits: many('visits'),
    credit: many('credit'),
    replies: many('replies'),
  },
  cases: { case: one('cases'), ...CASE },
  bulletins: { bulletin: one('bulletins') },
} as const satisfies Readonly<Record<string, Parts>>;

/** Finds what belongs to a record. */
export function finderOf({ cases, firms, history }: Released) {
  return {
    cases: byKey(cases, ({ id }) => id),
    firms: byKey(firms, ({ id }) => id),
    versions: groupBy(history.versions, ({ notice }) => notice),
  };
}

type Finder = ReturnType<typeof finderOf>;

const orNone = <T>(found: T | undefined): T[] => (found === undefined ? [] : [found]);

/** The publication as it would be if it held one notice, its history and its case. */
function onlyNotice(notice: NoticeEntry, released: Released, find: Finder): Released {
  const firm = find.firms.get(notice.producer.firm);
  const replies = firm?.replies.filter((reply) => reply.notice === notice.id) ?? [];
  return {
    ...released,
    notices: [notice],
    cases: orNone(find.cases.get(notice.case ?? '')),
    firms: firm ? [{ ...firm, replies }] : [],
    history: { ...released.history, versions: [...(find.versions.get(notice.id) ?? [])] },
  };
}

function noticeFile(notice: NoticeEntry, source: ApiSource, find: Finder): ApiFile {
  const { id, producer, case: file } = notice;
  const links = {
    page: `${source.site}notices/${id}/`,
    firm: apiAddress(`firms/${producer.firm}.json`, source),
    case: file === null ? null : apiAddress(`cases/${file}.json`, source),
  };
  const only = onlyNotice(notice, source.released, find);
  return answer(`notices/${id}.json`, links, membersOf(RECORD_PARTS.notices, only), source);
}

function firmFile(firm: FirmEntry, source: ApiSource): ApiFile {
  const { id, notices } = firm;
  const only = { ...source.released, firms: [firm] };
  const members = {
    ...membersOf(RECORD_PARTS.firms, only),
    notices: listing(`firms/${id}/notices`, notices.length, source),
  };
  return answer(`firms/${id}.json`, { page: `${source.site}firms/${id}/` }, members, source);
}

function caseFile(entry: CaseEntry, source: ApiSource): ApiFile {
  const { id, firm } = entry;
  const links = {
    page: `${source.site}rectification/${id}/`,
    firm: firm === null ? null : apiAddress(`firms/${firm}.json`, source),
  };
  const only = { ...source.released, cases: [entry] };
  return answer(`cases/${id}.json`, links, membersOf(RECORD_PARTS.cases, only), source);
}

function bulletinFile(bulletin: OpenBulletin, source: ApiSource): ApiFile {
  const { id, campaign } = bulletin;
  const links = {
    page: `${source.site}bulletins/${id}/`,
    campaign: apiAddress(`campaigns/${campaign}.json`, source),
  };
  const only = { ...source.released, bulletins: [bulletin] };
  return answer(`bulletins/${id}.json`, links, membersOf(RECORD_PARTS.bulletins, only), source);
}

/** One file a record: a notice with its whole follow-up, a firm, a case, a bulletin. */
export function* recordFiles(source: ApiSource): Generator<ApiFile> {
  const { notices, firms, cases, bulletins } = source.released;
  const find = finderOf(source.released);
  for (const notice of notices) yield noticeFile(notice, source, find);
  for (const firm of firms) yield firmFile(firm, source);
  for (const entry of cases) yield caseFile(entry, source);
  for (const bulletin of bulletins) yield bulletinFile(bulletin, source);
}

const page = address('网页。 The page for people.');
const firm = addressOrNone('企业。 The firm.');
const inPages = (id: string, table: string, texts: readonly [string, string]): Resource =>
  resource(id, `${table}/pages/{page}.json`, texts, pageSchema(table, summaryOf(table)));

export const RECORD_RESOURCES: readonly Resource[] = [
  resource(
    'getNotice',
    'notices/{id}.json',
    [
      '一条通告：不合格项目、更正、企业答复，和它的案件直到结案',
      'A notice: what failed, corrections, the firm’s replies, and its case to the closing',
    ],
    answerSchema(
      { page, firm: address('企业。 The firm.'), case: addressOrNone('案件。 The case.') },
      memberSchemas(RECORD_PARTS.notices),
    ),
  ),
  inPages('listNotices', 'notices', ['全部通告', 'All notices']),
  resource(
    'getFirm',
    'firms/{id}.json',
    [
      '一家企业：检查、信用、答复和它的通告',
      'A firm: visits, credit file, replies and its notices',
    ],
    answerSchema({ page }, { ...memberSchemas(RECORD_PARTS.firms), notices: LISTING }),
  ),
  inPages('listFirms', 'firms', ['全部具名企业', 'All firms that are named']),
  resource(
    'getCase',
    'cases/{id}.json',
    ['一个整改案件：经过、措施和处罚', 'A case: events, measures and penalties'],
    answerSchema({ page, firm }, memberSchemas(RECORD_PARTS.cases)),
  ),
  inPages('listCases', 'cases', ['全部案件', 'All cases']),
  resource(
    'getBulletin',
    'bulletins/{id}.json',
    [
      '一份通报的标题、文号和摘要；正文见网页',
      'A bulletin: title, number, summary; its text is on the page',
    ],
    answerSchema(
      { page, campaign: address('行动。 The campaign.') },
      memberSchemas(RECORD_PARTS.bulletins),
    ),
  ),
  inPages('listBulletins', 'bulletins', ['全部通报', 'All bulletins']),
];
