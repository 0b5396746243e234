import type { Environment } from '../../src/pipeline/environment.ts';
import { released } from '../../src/open-data/released.ts';
import { momentOfPublication, WHOLE_DAY } from '../../src/domain/release.ts';
import { latestChangeOf } from '../../src/domain/receipt/latest.ts';
import { receiptCounts } from '../../src/domain/receipt/receipt.ts';
import { publicBulletins } from './bulletins.ts';
import { writeBadges } from './badges.ts';
import { writeCards } from './cards/write.ts';
import type { Effects } from './effects.ts';
import { writeFeeds } from './feeds.ts';
import type { Incremental } from './incremental/incremental.ts';
import { joinInto } from './open-data/join.ts';
import { writeOpenData } from './open-data/write.ts';
import type { Places } from './places.ts';
import type { ReceiptHead } from './receipt.ts';
import { renderPages } from './render.ts';
import { writeSearchIndex } from './search-index.ts';
import { readSearchTexts } from './search-texts.ts';
import { checkSite, rulesFor } from './site-checks/check-site.ts';
import type { InternalTerm } from './site-checks/internal-terms.ts';
import { notingPlain } from './site-checks/plain-pages.ts';
import { describe } from './site-checks/problem.ts';
import type { Validated } from './validate.ts';

export async function indexForSearch(
  environment: Environment,
  { publication }: Validated,
  folder: string,
  tell: Effects['progress'],
) {
  const texts = await readSearchTexts(environment.content, momentOfPublication(publication));
  await writeSearchIndex(publication, texts, folder, (done, all) =>
    tell(`${done} / ${all} 条记录 records`),
  );
}

export const headOf = (
  environment: Environment,
  { publication, address }: Validated,
): ReceiptHead => ({
  site: address.href,
  commit: environment.commit,
  asOf: publication.asOf,
  time: publication.time === WHOLE_DAY ? null : publication.time,
  latest: latestChangeOf(publication.notices, publication.history.withdrawn),
  counts: receiptCounts(publication),
});

/** Makes the pages, which say what can be downloaded, and puts that beside them. */
export async function makePages(
  places: Places,
  { publication }: Validated,
  { integration }: Incremental,
  tell: Effects['progress'],
): Promise<readonly string[]> {
  const wrong = await renderPages(places, publication, integration, (made) =>
    tell(`${made} 页 pages`),
  );
  if (wrong.length === 0) await joinInto(places.openData, places.staging);
  return wrong;
}

export async function openDataBeside(
  environment: Environment,
  { publication, address }: Validated,
  folder: string,
) {
  const bulletins = await publicBulletins(environment.content, momentOfPublication(publication));
  await writeOpenData(released(publication, bulletins), address.href, folder);
}

export async function feedsBeside(
  environment: Environment,
  { publication, address }: Validated,
  folder: string,
) {
  const bulletins = await publicBulletins(environment.content, momentOfPublication(publication));
  await writeFeeds({ publication, bulletins, address }, folder);
}

export async function picturesBeside(environment: Environment, data: Validated, folder: string) {
  const bulletins = await publicBulletins(
    environment.content,
    momentOfPublication(data.publication),
  );
  await writeCards(data, bulletins, folder);
  writeBadges(data.publication, folder);
}

/** Checks the built site but for files that are sound; tells what is wrong or doubtful, and which pages hang on no other. */
export async function checkBuilt(
  { address }: Validated,
  folder: string,
  secrets: readonly InternalTerm[],
  isSound: (file: string) => boolean,
) {
  const plain = new Set<string>();
  const rules = [...rulesFor(secrets), notingPlain(plain)];
  const problems = await checkSite(folder, address, rules, isSound);
  return {
    plain,
    problems: describe(problems.filter(({ isWarning }) => !isWarning)),
    warnings: describe(problems.filter(({ isWarning }) => isWarning)),
  };
}
