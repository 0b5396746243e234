import { plural, say } from '../sentence.ts';
import type { data as zh } from '../zh/data.ts';

export const data: typeof zh = {
  title: 'Data',
  lead: 'Every figure on this site is computed from tables. Here is what each table and column means, generated from the definitions the program works by.',
  description: 'Data dictionary: meaning, unit, example and source of every column.',
  marks: 'How to check a figure',
  marksText:
    'Figures computed from data carry marks: the name and scope of the figure, and for rates the numerator and denominator. With the tables at hand, these marks are enough to recompute them.',
  dictionary: 'Data dictionary',
  place: {
    site: 'Shared by the whole site',
    campaign: 'One set for each campaign',
    reference: 'Reference tables',
  },
  column: 'Column',
  meaning: 'Meaning',
  example: 'Example',
  source: 'Source',
  visibility: { public: 'public', internal: 'internal' },
  internalMeaning: 'Columns marked internal are for work only and never appear on the site.',
  unit: (unit) => `Unit: ${unit}`,
  fields: (count) => say`${count} ${plural(count, 'column', 'columns')}`,
  deadlines: {
    heading: 'Statutory time limits',
    lead: 'The limits by which “overdue” is reckoned, and their basis. “Not yet checked” means that the wording has not been compared with the text in force.',
    step: 'Step',
    limit: 'Limit',
    basis: 'Basis',
    checked: 'Checked',
  },
};
