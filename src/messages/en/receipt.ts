import { say, type Part, type Sentence } from '../sentence.ts';

export const receipt = {
  title: 'Publication receipt',
  description:
    'From which commit and as of which day this version of the site was made, and how to check that it has not been altered.',
  lead: 'Where this version of the site comes from. Anyone can check that every file is the one that was published.',
  version: 'This version',
  asOf: 'Data as of',
  commit: 'Commit',
  unnamed: 'Not named when the site was built',
  latest: 'Latest change',
  on: 'Day',
  changes: { published: 'Published', corrected: 'Corrected', withdrawn: 'Withdrawn' },
  more: (count: string) => `and ${count} more, in receipt.json`,
  contents: 'What is public',
  counts: {
    notices: 'Notices',
    corrections: 'Corrections',
    withdrawn: 'Withdrawn notices',
    firms: 'Firms with a public record',
    cases: 'Cases followed up',
    interviews: 'Interviews',
  },
  check: 'How to check',
  files: (receipt: Part, list: Part): Sentence =>
    say`${list} lists every file with its SHA-256; ${receipt} gives the SHA-256 of that list. If the list is unchanged and the files fit it, nothing has been altered.`,
  byProgram: 'With the program of this site, one command checks all of it:',
  byHand: 'Or download the site into a folder and check it with a tool that most systems have:',
  notProof:
    'A receipt that lies on the site only shows that the site is consistent. To know that it is what was merged, compare it with the receipt that the authority keeps elsewhere.',
};
