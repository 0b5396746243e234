import fc from 'fast-check';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { addDays, type Day } from '../../../../src/domain/date.ts';
import type { SiteSettings } from '../../../../src/domain/schema/settings.ts';
import { aCampaign, aDataset, withPolicy } from '../dataset.ts';
import { recordsOf } from './records.ts';
import { story, type Story } from './story.ts';

/** Two campaigns of any course that the check lets pass, and a day. */
export interface World {
  readonly dataset: Dataset;
  readonly asOf: Day;
}

type Policy = Partial<SiteSettings['policy']>;

const WINDOWS = [
  { from: '2021-08-04', to: '2022-01-25' },
  { from: '2022-03-01', to: '2022-05-31' },
] as const;

const datasetOf = (stories: readonly Story[], policy: Policy): Dataset => {
  const told = stories.map((s, i) => ({
    campaign: s.campaign,
    parts: recordsOf(i + 1, s, addDays(WINDOWS[s.campaign === 0 ? 0 : 1].from, s.day)),
  }));
  const campaigns = WINDOWS.map((window, i) =>
    aCampaign(
      `c-${i + 1}`,
      told.filter(({ campaign }) => campaign === i).flatMap(({ parts }) => parts),
      { window, demo: i === 1 },
    ),
  );
  return aDataset(campaigns.toReversed(), { site: withPolicy(policy) });
};

const policies = fc.record({ nameSuspects: fc.boolean(), maskIndividuals: fc.boolean() });
/** From before the first campaign to long after the second. */
const days = fc.integer({ min: -10, max: 560 }).map((n) => addDays(WINDOWS[0].from, n));

/** Any world; its policy is any too, but for what is given. */
export const worlds = (given: Policy = {}): fc.Arbitrary<World> =>
  fc
    .tuple(fc.array(story, { minLength: 1, maxLength: 9 }), policies, days)
    .map(([stories, policy, asOf]) => ({
      dataset: datasetOf(stories, { ...policy, ...given }),
      asOf,
      // A failing world is printed as the stories that it is made of.
      [fc.toStringMethod]: () => fc.stringify({ stories, policy: { ...policy, ...given }, asOf }),
    }));
