import type { badge as zh } from '../zh/badge.ts';

export const badge: typeof zh = {
  failed: 'The batch of this notice failed',
  followUp: (state) => `This batch failed. Follow-up: ${state.toLowerCase()}`,
  withdrawn: 'This notice was withdrawn',
  firm: (notices, open) => `Public notices: ${notices}. Cases open: ${open}`,
  noRecord: 'No public record at present',
  embed: 'Show where this stands on your own page',
  use: 'Put this code into a page and it shows the badge below. Its state follows the data of this site; your readers’ browsers will ask this site for the picture.',
  noticeAlt: (product) => `${product}: non-compliance notice and follow-up`,
  firmAlt: (name) => `${name}: public notices and rectification`,
};
