import { publicBulletins } from '../../scripts/build/bulletins.ts';
import { WHOLE_DAY } from '../../src/domain/release.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { released, type Released } from '../../src/open-data/released.ts';
import { loadDataset } from '../../src/pipeline/load.ts';

const { dataset } = await loadDataset({ data: 'data', content: 'content' });

/** What open data is made from, as of a day of the demonstration. */
export async function releasedOn(asOf: string): Promise<Released> {
  if (!dataset) throw new Error('The demonstration has errors');
  return released(
    publish(dataset, asOf),
    await publicBulletins('content', { day: asOf, time: WHOLE_DAY }),
  );
}

export const SITE = 'https://bulletin.example.org/';
