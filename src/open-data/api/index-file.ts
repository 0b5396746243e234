import { LICENCE } from '../licence.ts';
import type { Released } from '../released.ts';
import { answer, answerSchema, apiAddress, type ApiFile, type ApiSource } from './answer.ts';
import type { Change } from './changes.ts';
import { lastChangePage, yearsOf } from './days.ts';
import { countsOf, wholeListings } from './lists.ts';
import { enforcementPaths } from './openfda/enforcement.ts';
import { LISTING } from './paging.ts';
import { resource, type Resource } from './resource.ts';
import { address, addressOrNone, arrayOf, object, text } from './schema.ts';
import { SUBJECTS } from './subjects.ts';
import { SUMMARISED } from './summaries.ts';
import { API_VERSION, API_VERSIONS } from './versions.ts';

export const OPENAPI_PATH = 'openapi.json';
const CHANGELOG_PATH = 'changelog.json';

const NOTE = '抽检结果只涉及所检的批次和项目。 Results concern only the batches and items tested.';

const aboutOf = ({ site, campaigns }: Released) => ({
  title: site.title.zh,
  titleEn: site.title.en,
  publisher: site.regulator.zh,
  publisherEn: site.regulator.en,
  licence: LICENCE.id,
  licenceUrl: LICENCE.url,
  note: campaigns.some(({ demo }) => demo)
    ? `${NOTE} ${site.demoNotice.zh} ${site.demoNotice.en}`
    : NOTE,
});

/** Where everything is, and the change log of the interface. */
export function* indexFiles(source: ApiSource, changes: readonly Change[]): Generator<ApiFile> {
  const { released, site } = source;
  const at = (path: string) => apiAddress(path, source);
  const last = lastChangePage(changes);
  const links = {
    page: at(''),
    description: at(OPENAPI_PATH),
    changelog: at(CHANGELOG_PATH),
    downloads: `${site}data/latest/manifest.json`,
    lastChanges: last === undefined ? null : at(last),
  };
  const members = {
    version: API_VERSION,
    about: aboutOf(released),
    lists: wholeListings(countsOf(released), source),
    subjects: Object.fromEntries(SUBJECTS.map(({ name }) => [name, at(`${name}.json`)])),
    years: yearsOf(changes).map((year) => ({ year, url: at(`years/${year}.json`) })),
    openFda: enforcementPaths(released.notices.length).map(at),
  };
  yield answer('index.json', links, members, source);
  yield answer(CHANGELOG_PATH, {}, { versions: API_VERSIONS }, source);
}

const ABOUT = object({
  title: text('网站名称。 Title of the site.'),
  titleEn: text('英文名称。 Title in English.'),
  publisher: text('发布机关。 Publisher.'),
  publisherEn: text('发布机关的英文名称。 Publisher in English.'),
  licence: text('许可的代号。 Licence, by its SPDX name.'),
  licenceUrl: address('许可全文。 The licence.'),
  note: text('使用前请读。 To be read before use.'),
});

export const INDEX_RESOURCES: readonly Resource[] = [
  resource(
    'getIndex',
    'index.json',
    ['目录：版本、许可、各清单的地址', 'The index: version, licence, and where the lists are'],
    answerSchema(
      {
        page: address('给人看的说明。 The description for people.'),
        description: address('OpenAPI 描述。 The description by OpenAPI.'),
        changelog: address('接口的变更记录。 Change log of the interface.'),
        downloads: address('整表下载的清单。 Downloads of whole tables.'),
        lastChanges: addressOrNone('最近的变动。 The newest changes.'),
      },
      {
        version: text('接口的版本。 Version of the interface.'),
        about: ABOUT,
        lists: object(Object.fromEntries(SUMMARISED.map((table) => [table, LISTING]))),
        subjects: object(
          Object.fromEntries(SUBJECTS.map(({ name, title }) => [name, address(title.join(' '))])),
        ),
        years: arrayOf(object({ year: text('年份。 Year.'), url: address('日期。 Its days.') })),
        openFda: arrayOf(address('openFDA 格式的文件。 A file in the shape of openFDA.')),
      },
    ),
  ),
  resource(
    'getChangelog',
    CHANGELOG_PATH,
    ['接口的变更记录', 'Change log of the interface'],
    answerSchema(
      {},
      {
        versions: arrayOf(
          object({
            version: text('版本。 Version.'),
            date: { type: 'string', format: 'date', description: '日期。 Day.' },
            changes: object({ zh: text('变更。 What changed.'), en: text('英文。 In English.') }),
          }),
        ),
      },
    ),
  ),
];
