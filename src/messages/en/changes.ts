import { say } from '../sentence.ts';
import type { changes as zh } from '../zh/changes.ts';

export const changes: typeof zh = {
  title: 'Corrections and withdrawals',
  description:
    'What was changed in published notices, when and why, and which notices were withdrawn.',
  lead: 'Every correction to a published notice is listed here, field by field, and every withdrawal, newest first. What a notice said before can still be read; a firm that was named by mistake is not shown again.',
  count: (count) => say`Changes: ${count}.`,
  none: 'No corrections and no withdrawn notices so far.',
  ofNotice: (product, id) => say`${product}, notice ${id}`,
  altered: (before, after) => say`was “${before}”, now “${after}”.`,
  added: (after) => say`was not given, now “${after}”.`,
  removed: (before) => say`was “${before}”, now removed.`,
  named: {
    'sample.category': 'Food category',
    'sample.food': 'Food',
    'sample.firm': 'Producer',
    'firm.name': 'Producer’s name',
    'firm.address': 'Producer’s address',
    'firm.region': 'Producer’s region',
  },
  nothing: 'nothing',
  reason: (reason) => say`Reason: ${reason}`,
  seeBefore: 'The version before',
  history: 'Versions and citation',
  unchanged: 'No corrections since publication.',
  version: (number) => `Version ${number}`,
  current: 'current',
  firstPublished: 'First published.',
  seeVersion: (number) => `Read version ${number}`,
  permanent:
    'The address of this page does not change. If something is corrected, earlier versions stay, with a note of what was changed.',
  cite: 'To cite this notice',
  citation: (authority, id, number, version, day) =>
    say`${authority}: non-compliance notice ${id} (${number}), version ${version}, as at ${day}.`,
  superseded: {
    kicker: 'Superseded version of a notice',
    description: (product, version) =>
      `Version ${version} of the notice on ${product}, since corrected; kept for reference only.`,
    title: (product, version) => `${product} (version ${version}, superseded)`,
    term: (from, until) =>
      say`Published on ${from}; from ${until} a corrected version took its place. Kept here as it was, for reference only.`,
    seeCurrent: 'Read the current notice',
    corrected: 'What was corrected later',
    record: 'What this version said',
    changedLater: 'corrected later',
    producerWithheld: 'The wrong firm was named; it is not shown again',
  },
  withdrawn: {
    title: (id) => `Notice ${id} is withdrawn`,
    description: 'This notice has been withdrawn.',
    term: (published, withdrawn) =>
      say`This notice was published on ${published} and withdrawn on ${withdrawn}.`,
    overturned:
      'Re-inspection overturned the result. The batch is no longer published as non-compliant.',
    disputed:
      'The firm disputes the result. It is not published until re-inspection or the objection is decided.',
    kept: 'The address is kept; what it said is not shown any more.',
  },
  formerFirm: {
    title: (id) => `Firm ${id}`,
    none: 'There is no public record of this firm at present.',
    kept: 'Records whose term is over, whose credit is repaired or that were withdrawn are not shown any more; the address is kept.',
  },
};
