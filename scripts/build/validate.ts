import type { Dataset } from '../../src/domain/dataset.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { momentOf, type Environment } from '../../src/pipeline/environment.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { text } from '../../src/pipeline/report/text.ts';

/** What of sound data is public on the day of the build. */
export interface Validated {
  readonly publication: Publication;
  /** Where the site will be served, with a slash at its end. */
  readonly address: URL;
  /** What does not stop a build but should be looked at, in words; `null` where there is nothing. */
  readonly warnings: string | null;
}

/** The same with the data themselves, which take several times its memory: a build lets go of them. */
interface WithData extends Validated {
  readonly dataset: Dataset;
}

/** What is wrong with the data, in words. */
interface Refused {
  readonly problems: readonly string[];
}

/** Reads and checks the data and the prose. */
export async function validate(environment: Environment): Promise<WithData | Refused> {
  const { dataset, report } = await loadDataset(environment);
  if (!dataset) return { problems: [text(report, 'zh')] };
  const address = (environment.site ?? dataset.site.url).replace(/\/*$/, '/');
  const { day, time } = momentOf(environment, dataset.site, new Date());
  return {
    dataset,
    publication: publish(dataset, day, time),
    address: new URL(address),
    warnings: report.problems.length > 0 ? text(report, 'zh') : null,
  };
}
