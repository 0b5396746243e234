import { join } from 'node:path';
import type { Environment } from '../../src/pipeline/environment.ts';
import { released } from '../../src/open-data/released.ts';
import { momentOfPublication, WHOLE_DAY } from '../../src/domain/release.ts';
import { latestChangeOf } from '../../src/domain/receipt/latest.ts';
import { receiptCounts } from '../../src/domain/receipt/receipt.ts';
import { publicBulletins } from './bulletins.ts';
import { writeBadges } from './badges.ts';
import type { Beside } from './beside/beside.ts';
import { writeCards } from './cards/write.ts';
import type { Effects } from './effects.ts';
import { listFiles } from './files.ts';
import { writeFeeds } from './feeds.ts';
import type { Incremental } from './incremental/incremental.ts';
import type { Sound } from './incremental/soundness.ts';
import type { Staging } from './staging/staging.ts';
import { MANIFEST, writeOpenData } from './open-data/write.ts';
import type { Places } from './places.ts';
import type { ReceiptHead } from './receipt.ts';
import { renderPages } from './render.ts';
import type { Renderer } from './renderer/kept.ts';
import type { Into } from './renderer/run.ts';
import { writeSearchIndex } from './search-index.ts';
import { readSearchTexts } from './search-texts.ts';
import { checkParts } from './site-checks/check-parts.ts';
import type { Forbidden } from './site-checks/internal-values.ts';
import { describe } from './site-checks/problem.ts';
import { sharedSetOf } from './site-checks/shared-set.ts';
import type { Validated } from './validate.ts';

export async function indexForSearch(
  environment: Environment,
  { publication }: Validated,
  { made }: Places,
  staging: Staging,
  tell: Effects['progress'],
) {
  const texts = await readSearchTexts(environment.content, momentOfPublication(publication));
  await writeSearchIndex(publication, texts, made, staging, (done, all) =>
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

/** Makes the pages, which say what can be downloaded; that is there by then. Returns what is wrong. */
export function makePages(
  renderer: Renderer,
  { address, publication }: Validated,
  { around, staging }: Incremental,
  into: Into,
  tell: Effects['progress'],
): Promise<readonly string[]> {
  const manifest = join(staging.folder, MANIFEST);
  const task = { publication, address, manifest, around };
  return renderPages(renderer, task, into, (count) => tell(`${count} 页 pages`));
}

const bulletinsOf = ({ content }: Environment, { publication }: Validated) =>
  publicBulletins(content, momentOfPublication(publication));

export async function openDataBeside(
  environment: Environment,
  data: Validated,
  staging: Staging,
): Promise<void> {
  const bulletins = await bulletinsOf(environment, data);
  await writeOpenData(released(data.publication, bulletins), data.address.href, staging);
}

export async function feedsBeside(
  environment: Environment,
  data: Validated,
  staging: Staging,
): Promise<void> {
  writeFeeds({ ...data, bulletins: await bulletinsOf(environment, data) }, staging);
}

export async function picturesBeside(
  environment: Environment,
  data: Validated,
  staging: Staging,
): Promise<void> {
  await writeCards(data, await bulletinsOf(environment, data), staging);
  writeBadges(data.publication, staging);
}

/**
 * Checks the built site but for files that are sound, and pages that were checked as they were made; tells what is
 * wrong or doubtful, and which pages hang on no other.
 */
export async function checkBuilt(
  address: URL,
  { files, folder }: Staging,
  forbidden: Forbidden,
  { isSound, standing }: Sound,
  { checked: checkedBeside }: Pick<Beside, 'checked'>,
) {
  const names = sharedSetOf(files.keys(), files.size);
  const checked = await checkedBeside({ names });
  const isOpen = (file: string): boolean => !checked?.files.has(file) && !isSound(file);
  const [{ plain, problems }, strays] = await Promise.all([
    checkParts({
      folder,
      address: address.href,
      files: [...files.keys()].filter(isOpen),
      hashes: files,
      names,
      forbidden,
      standing,
      found: checked && checked.findings,
    }),
    // While threads check.
    Promise.resolve().then(() => listFiles(folder).filter((file) => !files.has(file))),
  ]);
  if (strays.length > 0) {
    throw new Error(
      `待发布的网站里有来历不明的文件，没有发布。 Files of unknown origin, nothing was published: ${strays.join(', ')}`,
    );
  }
  return {
    plain,
    problems: describe(problems.filter(({ isWarning }) => !isWarning)),
    warnings: describe(problems.filter(({ isWarning }) => isWarning)),
  };
}
