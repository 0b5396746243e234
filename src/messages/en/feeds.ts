import type { feeds as zh } from '../zh/feeds.ts';

type Packet = Parameters<(typeof zh)['packet']>[0];

const batchOf = ({ batch, isBatch }: Pick<Packet, 'batch' | 'isBatch'>) =>
  isBatch ? `batch ${batch}` : `made on ${batch}`;

export const feeds: typeof zh = {
  title: 'Subscribe',
  lead: 'A feed reader or your calendar tells you of new notices, bulletins and corrections. There is nothing to sign up for, and we do not know who subscribes.',
  how: 'How to subscribe',
  steps: [
    'Get a reader for Atom or JSON Feed; there are free ones for telephones and computers.',
    'Copy an address from below and paste it where the reader adds a feed.',
    'Paste the address of the calendar where your calendar subscribes to others; the dates stay up to date.',
  ],
  correctedAgain: 'After a correction the same entry comes again, marked as corrected.',
  everything: 'Everything',
  calendarTitle: 'Calendar: bulletins to come and rectification that is due',
  alertsTitle: 'Alerts of serious risk',
  alertsLead:
    'Notices that are published in urgency, of the gravest class of problem, or of a recall of the first level also go out one by one in the Common Alerting Protocol (CAP 1.2), for the systems that pass alerts on. Corrections and withdrawals follow.',
  alertNone: 'There is no such notice at present.',
  alertMessage: (id, number) => `Notice ${id}, message ${number}`,
  byCategory: 'By food category',
  byRegion: 'By region',
  byClass: 'By class of problem',
  byItem: 'By test item',
  byFirm: 'For a single firm, copy the address from its page.',
  subscribe: (name) => `Subscribe: ${name}`,
  channel: (name, site) => `${name} - ${site}`,
  notice: (product, items, corrected) =>
    `${product}: failed for ${items}${corrected ? ' (corrected)' : ''}`,
  noticeSummary: (of) =>
    `${of.producer}, ${batchOf(of)}. ${of.number}.${of.closed ? ' The case is closed.' : ''}`,
  withdrawn: (id) => `Notice ${id} withdrawn`,
  withdrawnSummary: (number) =>
    `This entry of ${number} has been withdrawn; the page says what holds.`,
  withdrawnAlert: 'This notice has been withdrawn; the alert is called off.',
  event: 'Food safety risk',
  alertReason: {
    urgent: 'Published in urgency, because health may be at risk.',
    gravest: 'The problem found is of the gravest class.',
    recall: 'The firm has started a recall of the first level.',
  },
  packet: ({ product, producer, ...of }) =>
    `${product}, ${producer === null ? '' : `labelled as made by ${producer}, `}${batchOf(of)}.`,
  area: (region) => `${region}, and wherever else the batch may have been sold`,
  next: (title) => `Next issue due: ${title}`,
  measure: 'rectification measure',
  due: (id, step) => `Case ${id}: ${step} due`,
  promised: (title) => `Commitment due: ${title}`,
  calendar: (site) => `${site}: calendar`,
};
