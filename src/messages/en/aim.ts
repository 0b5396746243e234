import { plural, say } from '../sentence.ts';
import type { aim as zh } from '../zh/aim.ts';

export const aim: typeof zh = {
  title: 'Where to look next',
  lead: 'Which food, made in which region, should be tested again first, and for what. The order rests on records that may be public, and every point is shown with where it comes from.',
  basedOn: (since, batches) =>
    say`Based on ${batches} batches drawn after ${since} whose results are public.`,
  method:
    'Each factor is a number. From its full value on it gives all its points, below in proportion; the points add up to a hundred at most. Of each share the lower end of the 95% interval is taken, so that few batches do not rank high by chance.',
  first: 'First in the order',
  name: (region, category, item) => `${region} · ${category} · ${item}`,
  place: (rank) => `Place ${rank}`,
  points: (points) => say`${points} ${plural(points, 'point', 'points')}`,
  nothing: 'No failing batch was published in this time, so there is nothing to put in order.',
  reasons: {
    here: (failed, tested, least) =>
      say`Of ${tested} ${plural(tested, 'batch', 'batches')} made here and tested for this, ${failed} failed; to allow for chance, ${least} is taken, the lower end of the 95% interval.`,
    everywhere: (failed, tested, least) =>
      say`In all regions together ${failed} of ${tested} failed; ${least} is taken, the lower end again.`,
    failing: (batches) => say`${batches} ${plural(batches, 'batch', 'batches')} failed here.`,
    repeats: (batches) =>
      say`${batches} failing ${plural(batches, 'batch repeats', 'batches repeat')} a problem of the same firm within a year.`,
    open: (cases) =>
      say`${cases} follow-up ${plural(cases, 'case is', 'cases are')} not closed yet.`,
    overdue: (cases) => say`${cases} ${plural(cases, 'case is', 'cases are')} overdue.`,
    gravity: (kind, grade, reason) => say`${kind}, gravity ${grade}: ${reason}.`,
    leadIndustry: 'A lead industry of the region: much of it is made, so problems reach far.',
    watched: (batches, topics) =>
      say`${batches} failing ${plural(batches, 'batch belongs', 'batches belong')} to a ${topics}.`,
    topics: 'watch topic',
    keyPeriod: (batches, days) =>
      say`${batches} failing ${plural(batches, 'batch was', 'batches were')} drawn within ${days} days before a time of heavy consumption.`,
    concern: (reports) =>
      say`${reports} ${plural(reports, 'complaint or report concerns', 'complaints or reports concern')} this food of late; that proves nothing by itself.`,
  },
  notices: 'Notices',
  working: 'How the points are reckoned',
  columns: {
    rank: 'Place',
    target: 'Target',
    total: 'Total',
    factor: 'Factor',
    value: 'Value',
    full: 'Full at',
    weight: 'Weight',
    points: 'Points',
    meaning: 'Meaning',
    basis: 'Basis',
    problemClass: 'Class of problem',
    grade: 'Grade',
    reason: 'Reason',
    region: 'Region',
    category: 'Food',
    visits: 'Visits',
  },
  all: 'Points of every target',
  allNote: (shown, total) =>
    say`Targets with a failing batch: ${total}; listed: ${shown}. Columns are the points of each factor; they add up to the total.`,
  limits: 'What this order can not say',
  cannot: [
    'A place says what to look at first; it is no judgement of firms or regions. Where points are close, the order means nothing.',
    'Sampling was aimed at products of higher risk to begin with, so shares do not stand for these foods in general.',
    'Where nothing was found there is no target. What was not sampled is not thereby sound.',
    'Only published results count: no batch whose re-inspection or objection is pending, and no suspicion without a decision.',
    'Regions are those where the food was made, not where it was sampled; what was found elsewhere counts for where it came from.',
    'Many complaints may only mean many buyers. They carry a small weight.',
  ],
  unsampled: 'Visited, yet without a single result',
  unsampledNote:
    'Makers of these foods in these regions were visited, yet no batch has a result. At least one should be drawn next time.',
  noUnsampled: 'Every region and food that was visited has published results.',
  weights: 'Factors and weights',
  weightsNote: 'The weights stand in a data file; changes to it are published with the data.',
  gravity: 'Gravity of each class of problem',
  gravityNote:
    'One is least, five is most. This is a rough judgement by class, made only to put targets in order; it does not replace a risk assessment of a batch. The grades stand in a data file and should be settled by specialists.',
};
