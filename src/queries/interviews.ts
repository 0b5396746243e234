import { groupBy } from '../domain/group.ts';
import { once } from './once.ts';
import { published } from './published.ts';

/** Interviews by whom they concern, newest first. */
export const interviewsBy = once('interviewsBy', async () => {
  const { interviews, regions } = await published();
  const league = (region: string) => regions.byId.get(region)?.parent ?? region;
  const regional = interviews.list.filter(({ region }) => region !== null);
  return {
    firm: groupBy(
      interviews.list.filter(({ firm }) => firm !== null),
      ({ firm }) => firm ?? '',
    ),
    /** A place reported apart has its own besides being counted under its league. */
    region: new Map([
      ...groupBy(regional, ({ region }) => region ?? ''),
      ...groupBy(regional, ({ region }) => league(region ?? '')),
    ]),
    /** Those that concern no region or firm alone. */
    collective: interviews.list.filter(({ firm, region }) => firm === null && region === null),
  };
});
