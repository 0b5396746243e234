import type { missing as zh } from '../zh/missing.ts';

export const missing: typeof zh = {
  title: 'There is no such page',
  lead: 'The address may have been mistyped. The address of a published notice or bulletin never changes; where a notice is withdrawn, its address says so.',
  ways: 'Ways on:',
  search: 'Search by product, firm or batch',
  check: 'Check the packet in your hand',
  bulletins: 'All bulletins',
  notices: 'All non-compliance notices',
  home: 'Home page',
};
