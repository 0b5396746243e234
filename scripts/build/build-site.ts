import type { Environment } from '../../src/pipeline/environment.ts';
import { released } from '../../src/open-data/released.ts';
import { receiptCounts, type Receipt } from '../../src/domain/receipt/receipt.ts';
import { publicBulletins } from './bulletins.ts';
import { writeCards } from './cards/write.ts';
import type { Effects } from './effects.ts';
import { writeFeeds } from './feeds.ts';
import { joinInto } from './open-data/join.ts';
import { writeOpenData } from './open-data/write.ts';
import { clearWork, placesFor, recover, swapIntoPlace, type Places } from './places.ts';
import { writeReceipt, type ReceiptHead } from './receipt.ts';
import { renderPages } from './render.ts';
import { writeSearchIndex } from './search-index.ts';
import { readSearchTexts } from './search-texts.ts';
import { checkSite, rulesFor } from './site-checks/check-site.ts';
import { describe } from './site-checks/problem.ts';
import { runStages, type Stage } from './stages.ts';
import { validate, type Validated } from './validate.ts';

async function indexForSearch(
  environment: Environment,
  { publication }: Validated,
  folder: string,
  tell: Effects['progress'],
) {
  const texts = await readSearchTexts(environment.content, publication.asOf);
  await writeSearchIndex(publication, texts, folder, (done, all) =>
    tell(`${done} / ${all} 条记录 records`),
  );
}

const headOf = (environment: Environment, { publication, address }: Validated): ReceiptHead => ({
  site: address.href,
  commit: environment.commit,
  asOf: publication.asOf,
  counts: receiptCounts(publication),
});

/** Makes the pages, which say what can be downloaded, and puts that beside them. */
async function makePages(
  places: Places,
  { publication }: Validated,
  tell: Effects['progress'],
): Promise<readonly string[]> {
  const wrong = await renderPages(places, publication, (made) => tell(`${made} 页 pages`));
  if (wrong.length === 0) await joinInto(places.openData, places.staging);
  return wrong;
}

async function openDataBeside(
  environment: Environment,
  { publication, address }: Validated,
  folder: string,
) {
  const bulletins = await publicBulletins(environment.content, publication.asOf);
  await writeOpenData(released(publication, bulletins), address.href, folder);
}

async function feedsBeside(
  environment: Environment,
  { publication, address }: Validated,
  folder: string,
) {
  const bulletins = await publicBulletins(environment.content, publication.asOf);
  await writeFeeds({ publication, bulletins, address }, folder);
}

async function cardsBeside(environment: Environment, data: Validated, folder: string) {
  const bulletins = await publicBulletins(environment.content, data.publication.asOf);
  await writeCards(data, bulletins, folder);
}

async function checkBuilt({ dataset, publication, address }: Validated, folder: string) {
  return describe(await checkSite(folder, address, rulesFor(dataset, publication)));
}

/** What the stages of a build hand on. */
interface Progress {
  data?: Validated;
  receipt?: Receipt;
}

/** The stages of a build. Each needs those before it. */
function stagesOf(
  environment: Environment,
  places: Places,
  effects: Effects,
  progress: Progress,
): Stage[] {
  const { staging } = places;
  const sound = (): Validated => {
    if (!progress.data) throw new Error('The data has not been validated.');
    return progress.data;
  };
  const validateData = async () => {
    const outcome = await validate(environment);
    if ('problems' in outcome) return outcome.problems;
    if (outcome.warnings !== null) effects.print(outcome.warnings);
    progress.data = outcome;
    return [];
  };
  const makeReceipt = async () => {
    progress.receipt = await writeReceipt(staging, headOf(environment, sound()));
  };
  return [
    { zh: '收拾', en: 'recover', run: () => recover(places) },
    { zh: '校验数据', en: 'validate', run: validateData },
    {
      zh: '开放数据',
      en: 'open data',
      run: () => openDataBeside(environment, sound(), places.openData),
    },
    { zh: '生成页面', en: 'pages', run: (tell) => makePages(places, sound(), tell) },
    { zh: '分享图', en: 'cards', run: () => cardsBeside(environment, sound(), staging) },
    { zh: '订阅', en: 'feeds', run: () => feedsBeside(environment, sound(), staging) },
    {
      zh: '搜索索引',
      en: 'search index',
      run: (tell) => indexForSearch(environment, sound(), staging, tell),
    },
    { zh: '收据', en: 'receipt', run: makeReceipt },
    { zh: '检查成品', en: 'site checks', run: () => checkBuilt(sound(), staging) },
    { zh: '发布', en: 'publish', run: () => swapIntoPlace(places) },
  ];
}

/**
 * Builds the site and puts it in place of the old one, all or nothing. Returns the receipt of what it
 * published, or `null` where the old site stays.
 */
export async function buildSite(
  environment: Environment,
  effects: Effects,
): Promise<Receipt | null> {
  const places = placesFor(environment.out, String(process.pid));
  const progress: Progress = {};
  try {
    const isDone = await runStages(stagesOf(environment, places, effects, progress), effects);
    return (isDone && progress.receipt) || null;
  } finally {
    await clearWork(places);
  }
}
