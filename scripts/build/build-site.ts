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

async function indexForSearch(
  environment: Environment,
  { publication }: Validated,
  folder: string,
) {
  const bulletins = await readBulletins(environment.content, publication.asOf);
  await writeSearchIndex(publication, bulletins, folder);
}

async function checkBuilt({ dataset, publication, address }: Validated, folder: string) {
  return describe(await checkSite(folder, address, rulesFor(dataset, publication)));
}

/** The stages of a build. Each needs those before it. */
function stagesOf(environment: Environment, places: Places, effects: Effects): Stage[] {
  const { staging } = places;
  let data: Validated | undefined;
  const sound = (): Validated => {
    if (!data) throw new Error('The data has not been validated.');
    return data;
  };
  const validateData = async () => {
    const outcome = await validate(environment);
    if ('problems' in outcome) return outcome.problems;
    if (outcome.warnings !== null) effects.print(outcome.warnings);
    data = outcome;
    return [];
  };
  return [
    { zh: '收拾', en: 'recover', run: () => recover(places) },
    { zh: '校验数据', en: 'validate', run: validateData },
    { zh: '生成页面', en: 'pages', run: () => renderPages(places, sound().publication.asOf) },
    {
      zh: '搜索索引',
      en: 'search index',
      run: () => indexForSearch(environment, sound(), staging),
    },
    { zh: '检查成品', en: 'site checks', run: () => checkBuilt(sound(), staging) },
    { zh: '发布', en: 'publish', run: () => swapIntoPlace(places) },
  ];
}

/** Builds the site and puts it in place of the old one, all or nothing. Returns whether it did. */
export async function buildSite(environment: Environment, effects: Effects): Promise<boolean> {
  const places = placesFor(environment.out, String(process.pid));
  try {
    return await runStages(stagesOf(environment, places, effects), effects);
  } finally {
    await clearWork(places);
  }
}
