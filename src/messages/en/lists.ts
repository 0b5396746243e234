import { plural, say } from '../sentence.ts';
import type { lists as zh } from '../zh/lists.ts';

export const lists: typeof zh = {
  noticesTitle: 'Non-compliance notices',
  noticesLead: (count) => say`${count} ${plural(count, 'notice', 'notices')}, newest first.`,
  noticesIn: (name) => `Non-compliance notices: ${name}`,
  noticesDescription: (name) => `Non-compliance notices for ${name}, by date of publication.`,
  description: 'Non-compliance notices by date of publication.',
  byCategory: 'Food',
  byRegion: 'Region of sampling',
  everything: 'All',
};
