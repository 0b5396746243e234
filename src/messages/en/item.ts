import { plural, say } from '../sentence.ts';
import type { item as zh } from '../zh/item.ts';

export const item: typeof zh = {
  indexTitle: 'Test items',
  lead: 'What each test looks for, why there is a limit, and what it means to exceed it.',
  description: (name) =>
    `${name}: what it is, why there is a limit, causes and harm, and the limits by food.`,
  what: 'What it is',
  why: 'Why there is a limit',
  causes: 'Usual causes',
  harm: 'What harm it does',
  atRisk: 'Who should take special care',
  todo: 'What to do',
  problemClass: 'Kind of problem',
  microbial: 'A microbiological item: by law, not re-inspected.',
  limits: 'Limits',
  noLimits: 'No limits entered yet.',
  limit: { food: 'Food', limit: 'Limit', standard: 'Standard', valid: 'For food made' },
  since: (day) => say`from ${day}`,
  between: (from, to) => say`${from} to ${to}`,
  provenance: 'Checked',
  notices: 'Notices because of it',
  noNotices: 'No notices because of it.',
  count: (notices) => say`${notices} ${plural(notices, 'notice', 'notices')}`,
  notAdvice: 'General knowledge, which does not replace a doctor’s advice.',
};
