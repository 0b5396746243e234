import type { Environment } from '../../src/pipeline/environment.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import type { Effects } from './effects.ts';
import { startIncremental, type Incremental } from './incremental/incremental.ts';
import { clearWork, placesFor, recover, swapIntoPlace, type Places } from './places.ts';
import { writeReceipt, type Receipted } from './receipt.ts';
import { ROOT } from './render.ts';
import { secretsOf } from './site-checks/check-site.ts';
import type { InternalTerm } from './site-checks/internal-terms.ts';
import { runStages, type Stage } from './stages.ts';
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

/** What the command was asked for. */
export interface Wishes {
  /** Makes every page anew, as if there had been no build before. */
  readonly isClean: boolean;
}

/** A build at work, and what its stages hand on. */
interface Build {
  readonly environment: Environment;
  readonly wishes: Wishes;
  readonly places: Places;
  readonly effects: Effects;
  data?: Validated;
  pages?: Incremental;
  receipt?: Receipted;
  /** What must not be published. */
  secrets?: readonly InternalTerm[];
  /** Pages whose checks hang on no other page. */
  plain?: ReadonlySet<string>;
}

function madeBefore<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A stage has not run that this one needs.');
  return value;
}

async function validateData(build: Build): Promise<readonly string[]> {
  const outcome = await validate(build.environment);
  if ('problems' in outcome) return outcome.problems;
  if (outcome.warnings !== null) build.effects.print(outcome.warnings);
  build.data = outcome;
  return [];
}

async function buildPages(build: Build, tell: Effects['progress']): Promise<readonly string[]> {
  const { effects, environment, places, wishes } = build;
  const data = madeBefore(build.data);
  const { out } = environment;
  const { openData, staging } = places;
  const secrets = secretsOf(data.dataset, data.publication);
  const pages = await startIncremental({
    root: ROOT,
    address: data.address,
    out,
    staging,
    openData,
    secrets: secrets.map(({ text }) => text),
    ...wishes,
  });
  build.secrets = secrets;
  build.pages = pages;
  const wrong = await makePages(places, data, pages, tell);
  effects.note(`  ${pages.made.size} 页新做 made, ${pages.kept.size} 页沿用 kept`);
  return wrong;
}

async function makeReceipt(build: Build): Promise<void> {
  const { environment, places } = build;
  const { kept } = madeBefore(build.pages);
  const head = headOf(environment, madeBefore(build.data));
  build.receipt = await writeReceipt(places.staging, head, kept);
}

async function checkPages(build: Build): Promise<readonly string[]> {
  const { hashes } = madeBefore(build.receipt);
  const isSound = madeBefore(build.pages).sound(hashes);
  const { staging } = build.places;
  const secrets = madeBefore(build.secrets);
  const checked = await checkBuilt(madeBefore(build.data), staging, secrets, isSound);
  build.plain = checked.plain;
  for (const warning of checked.warnings) build.effects.print(warning);
  return checked.problems;
}

function rememberPages({ pages, plain, receipt }: Build): Promise<void> {
  const { hashes } = madeBefore(receipt);
  return madeBefore(pages).remember({ hashes, plain: madeBefore(plain) });
}

/** The stages of a build. Each needs those before it. */
function stagesOf(build: Build): Stage[] {
  const { environment, places } = build;
  const { openData, staging } = places;
  const sound = (): Validated => madeBefore(build.data);
  return [
    { zh: '收拾', en: 'recover', run: () => recover(places) },
    { zh: '校验数据', en: 'validate', run: () => validateData(build) },
    { zh: '开放数据', en: 'open data', run: () => openDataBeside(environment, sound(), openData) },
    { zh: '生成页面', en: 'pages', run: (tell) => buildPages(build, tell) },
    {
      zh: '分享图和标牌',
      en: 'cards and badges',
      run: () => picturesBeside(environment, sound(), staging),
    },
    { zh: '订阅', en: 'feeds', run: () => feedsBeside(environment, sound(), staging) },
    {
      zh: '搜索索引',
      en: 'search index',
      run: (tell) => indexForSearch(environment, sound(), staging, tell),
    },
    { zh: '收据', en: 'receipt', run: () => makeReceipt(build) },
    { zh: '检查成品', en: 'site checks', run: () => checkPages(build) },
    { zh: '发布', en: 'publish', run: () => swapIntoPlace(places) },
    { zh: '记住', en: 'remember', run: () => rememberPages(build) },
  ];
}

/**
 * Builds the site and puts it in place of the old one, all or nothing. Returns the receipt of what it
 * published, or `null` where the old site stays.
 */
export async function buildSite(
  environment: Environment,
  effects: Effects,
  wishes: Wishes,
): Promise<Receipt | null> {
  const places = placesFor(environment.out, String(process.pid));
  const build: Build = { environment, wishes, places, effects };
  try {
    const isDone = await runStages(stagesOf(build), effects);
    return (isDone && build.receipt?.receipt) || null;
  } finally {
    build.pages?.end();
    await clearWork(places);
  }
}
