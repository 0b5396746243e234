import { plural, say } from '../sentence.ts';
import type { watch as zh } from '../zh/watch.ts';

export const watch: typeof zh = {
  title: 'Watch topics',
  lead: 'Some foods need standing attention, because there was trouble before or because they are what the region is known for. For each: what to look for, what to do, and every public record that touches it.',
  description: (name) => `${name}: why it is watched, how to know it, what to do, and the records.`,
  what: 'What it is',
  why: 'Why it is watched',
  look: 'What to look for',
  todo: 'What to do',
  records: 'Public records',
  none: 'At present no public record touches this topic.',
  found: (batches, failed, firms) =>
    say`${batches} ${plural(batches, 'batch', 'batches')} with a published result ${plural(batches, 'belongs', 'belong')} to this topic; ${failed} failed, made by ${firms} ${plural(firms, 'firm', 'firms')}.`,
  allPassed: (batches) =>
    say`${batches} ${plural(batches, 'batch', 'batches')} with a published result ${plural(batches, 'belongs', 'belong')} to this topic; all were compliant.`,
  conditions: 'What belongs to this topic',
  conditionsNote: 'A batch that meets any of these counts.',
  condition: {
    categories: 'Categories',
    foods: 'Foods',
    items: 'Tested for',
    words: 'Words in the product name',
  },
  limits: 'Bear in mind',
  notices: 'Notices',
  shownOf: (shown, total) => say`The newest ${shown} of ${total}.`,
  firms: 'Firms concerned',
};
