import { API_ROOT } from '../api/versions.ts';
import { OPENAPI_PATH } from '../api/index-file.ts';
import { LICENCE } from '../licence.ts';
import type { Format, Manifest, ManifestScope, WrittenFile } from '../manifest.ts';
import type { Released } from '../released.ts';
import { tableNamed } from '../tables/all.ts';
import type { Bilingual } from '../../domain/schema/field.ts';
import {
  CONTEXT,
  declarations,
  HEALTH,
  inBoth,
  kindOf,
  LANGUAGES,
  reference,
  SHA256,
  STABLE,
  THEMES,
  typed,
} from './dcat-terms.ts';

export const CATALOGUE_PATH = 'data/catalog.jsonld';

interface Source {
  readonly released: Released;
  readonly manifest: Manifest;
  /** Base address of the site, with a slash at its end. */
  readonly site: string;
}

/** Names a node of the catalogue. */
const node = (name: string, { site }: Source): string => `${site}${CATALOGUE_PATH}#${name}`;

/** The page that shows all that can be downloaded. */
const pageOf = ({ site }: Source): string => `${site}data/`;

function distribution(title: Bilingual, format: Format | 'zip', file: WrittenFile, source: Source) {
  return {
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    ...kindOf(format, (name) => node(name, source)),
    'dcat:accessURL': reference(pageOf(source)),
    'dcat:downloadURL': reference(source.site + file.path),
    'dcatap:availability': reference(STABLE),
    'dcat:byteSize': typed('nonNegativeInteger', String(file.bytes)),
    'dct:license': reference(LICENCE.url),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference(SHA256),
      'spdx:checksumValue': typed('hexBinary', file.sha256),
    },
  };
}

/** The window of a campaign; of the whole, from the first to the last. */
const periodOf = ({ campaign }: ManifestScope, { released }: Source) => {
  const days = released.campaigns
    .filter(({ id }) => campaign === null || id === campaign)
    .flatMap(({ window }) => [window.from, window.to])
    .toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return (
    from !== undefined &&
    to !== undefined && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed('date', from),
        'dcat:endDate': typed('date', to),
      },
    }
  );
};

const territoryOf = ({ released }: Source) => ({
  'dct:spatial': { '@type': 'dct:Location', 'rdfs:label': inBoth(released.site.territory) },
});

const titleOf = ({ campaign }: ManifestScope, { released }: Source): Bilingual =>
  released.campaigns.find(({ id }) => id === campaign)?.title ?? released.site.title;

const nameOf = ({ campaign }: ManifestScope): string => campaign ?? 'all';

/** What is true of a set of data and of each version of it. */
const commonOf = (scope: ManifestScope, source: Source) => ({
  'dct:title': inBoth(titleOf(scope, source)),
  'dct:description': inBoth(source.released.site.tagline),
  'dct:publisher': reference(node('publisher', source)),
  'dcat:contactPoint': reference(node('contact', source)),
  'dct:modified': typed('date', source.manifest.asOf),
  'dcat:version': source.manifest.version,
  'dcat:keyword': inBoth({ zh: '食品安全', en: 'food safety' }),
  'dcat:theme': reference(HEALTH),
  'dcat:landingPage': reference(pageOf(source)),
  ...territoryOf(source),
  ...periodOf(scope, source),
});

const versionNode = (scope: ManifestScope, source: Source): string =>
  node(`${nameOf(scope)}/${source.manifest.version}`, source);

/** The data as it stands; at its addresses there is always the newest. */
const dataset = (scope: ManifestScope, source: Source): object => ({
  '@id': node(nameOf(scope), source),
  '@type': 'dcat:Dataset',
  'dct:identifier': nameOf(scope),
  ...commonOf(scope, source),
  'dcat:hasVersion': reference(versionNode(scope, source)),
  'dcat:distribution': [
    distribution(titleOf(scope, source), 'zip', scope.latest, source),
    ...scope.tables.flatMap(({ name, files }) =>
      files.map((file) => distribution(tableNamed(name).title, file.format, file, source)),
    ),
  ],
});

/** The data of one day at an address that never means something else. */
const version = (scope: ManifestScope, source: Source): object => ({
  '@id': versionNode(scope, source),
  '@type': 'dcat:Dataset',
  ...commonOf(scope, source),
  'dcat:isVersionOf': reference(node(nameOf(scope), source)),
  'dcat:distribution': distribution(titleOf(scope, source), 'zip', scope.versioned, source),
});

const service = (source: Source): object => ({
  '@id': node('api', source),
  '@type': 'dcat:DataService',
  'dct:title': inBoth({ zh: '数据接口', en: 'Data interface' }),
  'dcat:endpointURL': reference(source.site + API_ROOT),
  'dcat:endpointDescription': reference(source.site + API_ROOT + OPENAPI_PATH),
  'dcat:servesDataset': reference(node('all', source)),
  'dct:license': reference(LICENCE.url),
  'dct:publisher': reference(node('publisher', source)),
  'dcat:contactPoint': reference(node('contact', source)),
});

function people(source: Source): object[] {
  const { regulator, contact, hotline } = source.released.site;
  return [
    {
      '@id': node('publisher', source),
      '@type': 'foaf:Agent',
      'foaf:name': inBoth(regulator),
      'foaf:homepage': reference(source.site),
    },
    {
      '@id': node('contact', source),
      '@type': ['vcard:Kind', 'vcard:Organization'],
      'vcard:fn': inBoth(regulator),
      'vcard:hasTelephone': reference(`tel:${hotline.number}`),
      ...(contact.email !== undefined && {
        'vcard:hasEmail': reference(`mailto:${contact.email}`),
      }),
    },
  ];
}

/** All that can be downloaded and asked for as a DCAT 3 catalogue in JSON-LD. */
export function catalogue(source: Source): object {
  const { released, manifest } = source;
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': node('catalog', source),
        '@type': 'dcat:Catalog',
        'dct:title': inBoth(released.site.title),
        'dct:description': inBoth(released.site.tagline),
        'dct:publisher': reference(node('publisher', source)),
        'dct:license': reference(LICENCE.url),
        'dct:modified': typed('date', manifest.asOf),
        'dct:language': LANGUAGES.map(reference),
        'foaf:homepage': reference(pageOf(source)),
        'dcat:themeTaxonomy': reference(THEMES),
        ...territoryOf(source),
        'dcat:dataset': manifest.scopes.map((scope) => reference(node(nameOf(scope), source))),
        'dcat:service': reference(node('api', source)),
      },
      ...manifest.scopes.flatMap((scope) => [dataset(scope, source), version(scope, source)]),
      service(source),
      ...people(source),
      ...declarations(pageOf(source), (name) => node(name, source)),
    ],
  };
}
