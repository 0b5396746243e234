import type { Environment } from '../../src/pipeline/environment.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { madeBefore, warn, type Build } from './at-work.ts';
import { beside } from './beside/beside.ts';
import type { Effects } from './effects.ts';
import { clearGarbage, countBuffersAsHeap, keepGarbageLow } from './garbage.ts';
import { startIncremental, type Origin } from './incremental/incremental.ts';
import { programDigest } from './incremental/program.ts';
import { startProving } from './incremental/proving.ts';
import { forget, storeOf } from './incremental/store.ts';
import { inputOf, receiptOfUnchanged } from './incremental/unchanged.ts';
import { clearWork, placesFor, recover, swapIntoPlace } from './places.ts';
import { writeReceipt } from './receipt.ts';
import { startBundling } from './renderer/bundling.ts';
import { ROOT } from './root.ts';
import { secretsOf } from './site-checks/check-site.ts';
import { forbiddenOf } from './site-checks/internal-values.ts';
import { runStages, type Stage } from './stages.ts';
import { folderId } from './staging/stamp.ts';
import { validate, type Validated } from './validate.ts';
import {
  checkBuilt,
  feedsBeside,
  headOf,
  indexForSearch,
  makePages,
  openDataBeside,
  picturesBeside,
} from './steps.ts';

async function validateData(build: Build): Promise<readonly string[]> {
  const { environment } = build;
  const outcome = await validate(environment);
  if ('problems' in outcome) return outcome.problems;
  if (outcome.warnings !== null) warn(build, outcome.warnings);
  const { address, dataset, publication, warnings } = outcome;
  build.address = address;
  build.data = { address, publication, warnings };
  // Where the clock was asked too, the same input gives another site another day.
  if (environment.asOf === null && publication.site.asOf === undefined) build.input = null;
  const secrets = secretsOf(dataset, publication);
  build.secrets = secrets.flatMap(({ texts }) => texts);
  build.forbidden = forbiddenOf(secrets);
  countBuffersAsHeap();
  return [];
}

async function takeUp(build: Build): Promise<void> {
  // Of what the data were read into, most is let go of.
  clearGarbage();
  const { from, places, program, proving } = build;
  const { address, publication } = madeBefore(build.data);
  build.site = await startIncremental({
    places,
    address,
    asOf: publication.asOf,
    program,
    secrets: madeBefore(build.secrets),
    from,
    proving,
  });
}

async function buildPages(build: Build, tell: Effects['progress']): Promise<readonly string[]> {
  const site = madeBefore(build.site);
  const data = madeBefore(build.data);
  const renderer = await build.bundling.renderer();
  build.beside = beside(site.staging, data.address, madeBefore(build.forbidden));
  const wrong = await makePages(renderer, data, site, build.beside, tell);
  build.effects.note(`  ${site.made.size} 页新做 made, ${site.kept.size} 页沿用 kept`);
  return wrong;
}

/** Notes what the site is of, for readers and for the next build, and lets go of the data. */
function makeReceipt(build: Build): Promise<void> {
  const { note, staging } = madeBefore(build.site);
  staging.sweep();
  build.receipt = writeReceipt(staging, headOf(build.environment, madeBefore(build.data)));
  note();
  delete build.data;
  return Promise.resolve();
}

async function checkPages(build: Build): Promise<readonly string[]> {
  // What the stage before has let go of, it may still have held itself.
  clearGarbage();
  const { sound, staging } = madeBefore(build.site);
  const [address, forbidden] = [madeBefore(build.address), madeBefore(build.forbidden)];
  const found = await checkBuilt(address, staging, forbidden, sound(), madeBefore(build.beside));
  build.plain = found.plain;
  for (const warning of found.warnings) warn(build, warning);
  return found.problems;
}

/** Remembers the site, if its input is still what it was as the build began. */
async function rememberSite(build: Build): Promise<void> {
  const { effects, environment, input, plain, program, site, warnings } = build;
  if (programDigest(ROOT) !== program) return;
  const isSame = input !== null && inputOf(environment) === input;
  try {
    await madeBefore(site).remember({
      plain: madeBefore(plain),
      warnings,
      input: isSame ? input : null,
      isOurs: () => folderId(environment.out) === build.published,
    });
  } catch (error) {
    // The site is published; that the next build will be a full one is no reason to say that this one failed.
    await forget(storeOf(environment.out));
    effects.print(
      `提醒：没能为下一次留底，下一次会全部重做。 Not remembered for the next build, which will be a full one: ${String(error)}`,
    );
  }
}

/** Swaps, and notes what is then published. */
async function publish(build: Build): Promise<void> {
  build.published = folderId(build.places.staging);
  await swapIntoPlace(build.places);
}

/** The stages of a build. Each needs those before it. */
function stagesOf(build: Build): Stage[] {
  const { environment, places } = build;
  const sound = (): Validated => madeBefore(build.data);
  const staging = () => madeBefore(build.site).staging;
  return [
    { zh: '校验数据', en: 'validate', run: () => validateData(build) },
    { zh: '接续上次', en: 'take up', run: () => takeUp(build) },
    { zh: '开放数据', en: 'open data', run: () => openDataBeside(environment, sound(), staging()) },
    { zh: '生成页面', en: 'pages', run: (tell) => buildPages(build, tell) },
    {
      zh: '分享图和标牌',
      en: 'cards and badges',
      run: () => picturesBeside(environment, sound(), staging()),
    },
    { zh: '订阅', en: 'feeds', run: () => feedsBeside(environment, sound(), staging()) },
    {
      zh: '搜索索引',
      en: 'search index',
      run: (tell) => indexForSearch(environment, sound(), places, staging(), tell),
    },
    { zh: '收据', en: 'receipt', run: () => makeReceipt(build) },
    { zh: '检查成品', en: 'site checks', run: () => checkPages(build) },
    { zh: '发布', en: 'publish', run: () => publish(build) },
    { zh: '记住', en: 'remember', run: () => rememberSite(build) },
  ];
}

/**
 * Builds the site and puts it in place of the old one, all or nothing. Returns the receipt of what it
 * published, or `null` where the old site stays.
 */
export async function buildSite(
  environment: Environment,
  effects: Effects,
  from: Origin,
): Promise<Receipt | null> {
  keepGarbageLow();
  const places = placesFor(environment.out, String(process.pid));
  await recover(places);
  const program = programDigest(ROOT);
  const input = inputOf(environment);
  const unchanged =
    from === 'last' ? receiptOfUnchanged(environment, effects, { program, input }) : null;
  if (unchanged) return unchanged;
  const bundling = await startBundling(environment, from === 'nothing', effects.print);
  const proving = startProving(from === 'last' ? storeOf(environment.out) : null);
  const begun = { environment, from, places, effects, program, input, bundling, proving };
  const build: Build = { ...begun, warnings: [] };
  try {
    const isDone = await runStages(stagesOf(build), effects);
    return (isDone && build.receipt) || null;
  } finally {
    await bundling.end();
    await proving.end();
    await build.beside?.end();
    build.site?.end();
    await clearWork(places);
  }
}
