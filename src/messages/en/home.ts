import { plural, say } from '../sentence.ts';
import type { home as zh } from '../zh/home.ts';

export const home: typeof zh = {
  check: {
    heading: 'Check what I bought',
    label: 'Product, producer, batch or barcode',
    placeholder: 'e.g. 发酵乳 20210901',
    button: 'Check',
    packet: 'Packet in hand? Check whether it is that very batch',
    hint: 'Type it as the packet has it, in Chinese. Finding nothing means only that it is not among the published failures; it does not mean that it was tested and passed.',
  },
  latest: {
    heading: 'What is new',
    bulletin: 'Bulletin',
    notices: 'Notices',
    all: 'All notices',
    allBulletins: 'All bulletins',
  },
  scale: {
    heading: 'How bad is it?',
    failing: (samples, failed) => say`Of ${samples} batches tested, ${failed} failed`,
    campaign: 'Failed in this campaign',
    compare:
      'The two can not be compared directly: this campaign looked for high risk, national sampling covers all kinds of food.',
    more: 'The full analysis',
  },
  progress: {
    heading: 'What was done about it?',
    open: 'Open',
    overdue: 'of these overdue',
    closed: 'Closed',
    explain: (cases) =>
      say`${cases} ${plural(cases, 'case', 'cases')} opened in all. A case closes only when the regulator has verified that the problem is put right.`,
    more: 'The follow-up list',
  },
  complain: {
    prepare: 'Have ready: the receipt, a photograph of the packet, and its batch or date.',
  },
  ways: {
    categories: 'By kind of food',
    regions: 'By region',
  },
};
