import type { OpenBulletin } from '../bulletins.ts';
import { own, publishedTable } from '../table.ts';
import { campaignColumn } from './notices.ts';
import * as words from '../words.ts';

const bulletins = publishedTable<OpenBulletin>(
  'bulletins',
  [
    '通报',
    'Bulletins',
    '已公布的通报；正文见网页',
    'Published bulletins; their text is on the pages',
  ],
  ['id'],
  { rows: (all) => all.bulletins, campaign: (x) => x.campaign },
  {
    id: own('code', ['通报编号', 'Bulletin', '网址中的编号', 'ID in the address'], (x) => x.id),
    campaign: campaignColumn(),
    number: own('text', ['文号', 'Number', '发文字号', 'Number of the document'], (x) => x.number),
    kind: own('word', ['种类', 'Kind', '通报什么', 'What it is about'], (x) => x.kind, {
      vocabulary: words.bulletinKind,
    }),
    title: own('text', ['标题', 'Title', '中文标题', 'In Chinese'], (x) => x.title.zh),
    titleEn: own(
      'text',
      ['英文标题', 'English title', '英文标题', 'In English'],
      (x) => x.title.en,
    ),
    summary: own('text', ['摘要', 'Summary', '中文摘要', 'In Chinese'], (x) => x.summary.zh),
    summaryEn: own(
      'text',
      ['英文摘要', 'English summary', '英文摘要', 'In English'],
      (x) => x.summary.en,
    ),
    publishedOn: own(
      'date',
      ['公布日期', 'Published on', '公布的日期', 'Day of publication'],
      (x) => x.publishedOn,
    ),
    nextOn: own(
      'date',
      ['下一期', 'Next', '预计公布下一期的日期', 'Day on which the next is due'],
      (x) => x.nextOn ?? null,
      { required: false },
    ),
  },
);

export const BULLETIN_LIST = [bulletins] as const;
