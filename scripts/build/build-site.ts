import type { Environment } from '../../src/pipeline/environment.ts';
import { readBulletins } from './bulletins.ts';
import type { Effects } from './effects.ts';
import { clearWork, placesFor, recover, swapIntoPlace, type Places } from './places.ts';
import { renderPages } from './render.ts';
import { writeSearchIndex } from './search-index.ts';
import { checkSite, rulesFor } from './site-checks/check-site.ts';
import { describe } from './site-checks/problem.ts';
import { runStages, type Stage } from './stages.ts';
import { validate, type Validated } from './validate.ts';

const nothingWrong = (work: Promise<unknown>): Promise<readonly string[]> => work.then(() => []);

async function indexForSearch(environment: Environment, data: Validated, folder: string) {
  const { publication } = data;
  const bulletins = await readBulletins(environment.content, publication.asOf);
  await writeSearchIndex(publication, bulletins, folder);
}

function stagesOf(environment: Environment, places: Places): Stage[] {
  let outcome: Validated | string = 'The data has not been read.';
  const valid = (): Validated => {
    if (typeof outcome === 'string') throw new Error(outcome);
    return outcome;
  };
  const { staging } = places;
  return [
    { zh: '收拾', en: 'recover', run: () => nothingWrong(recover(places)) },
    {
      zh: '校验数据',
      en: 'validate',
      run: async () => {
        outcome = await validate(environment);
        return typeof outcome === 'string' ? [outcome] : [];
      },
    },
    { zh: '生成页面', en: 'pages', run: () => renderPages(places, valid().publication.asOf) },
    {
      zh: '搜索索引',
      en: 'search index',
      run: () => nothingWrong(indexForSearch(environment, valid(), staging)),
    },
    {
      zh: '检查成品',
      en: 'site checks',
      run: async () =>
        describe(await checkSite(staging, valid().address, rulesFor(valid().dataset))),
    },
    { zh: '发布', en: 'publish', run: () => nothingWrong(swapIntoPlace(places)) },
  ];
}

/** Builds the site and puts it in place of the old one, all or nothing. Returns whether it did. */
export async function buildSite(environment: Environment, effects: Effects): Promise<boolean> {
  const places = placesFor(environment.out, String(process.pid));
  try {
    return await runStages(stagesOf(environment, places), effects);
  } finally {
    await clearWork(places);
  }
}
