import { API_ROOT } from '../api/versions.ts';
import { OPENAPI_PATH } from '../api/index-file.ts';
import { LICENCE } from '../licence.ts';
import type { Format, Manifest, ManifestScope, WrittenFile } from '../manifest.ts';
import type { Released } from '../released.ts';
import { tableNamed } from '../tables/all.ts';
import type { Bilingual } from '../../domain/schema/field.ts';

export const CATALOGUE_PATH = 'data/catalog.jsonld';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const IANA = 'https://www.iana.org/assignments/media-types/';

/** Media types that are registered; that of NDJSON is not. */
const MEDIA_TYPES: Readonly<Record<Exclude<Format, 'ndjson'> | 'zip', string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
};

const inBoth = ({ zh, en }: Bilingual) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];
const reference = (id: string) => ({ '@id': id });
const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value });

interface Source {
  readonly released: Released;
  readonly manifest: Manifest;
  /** Base address of the site, with a slash at its end. */
  readonly site: string;
}

/** Names a node of the catalogue. */
const node = (name: string, { site }: Source): string => `${site}${CATALOGUE_PATH}#${name}`;

function distribution(title: Bilingual, format: Format | 'zip', file: WrittenFile, source: Source) {
  const address = reference(source.site + file.path);
  const media = format === 'ndjson' ? undefined : MEDIA_TYPES[format];
  return {
    '@type': 'dcat:Distribution',
    'dct:title': inBoth(title),
    'dct:format': format.toUpperCase(),
    ...(media && { 'dcat:mediaType': reference(IANA + media) }),
    'dcat:accessURL': reference(`${source.site}data/`),
    'dcat:downloadURL': address,
    'dcat:byteSize': typed('nonNegativeInteger', String(file.bytes)),
    'dct:license': reference(LICENCE.url),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference('spdx:checksumAlgorithm_sha256'),
      'spdx:checksumValue': typed('hexBinary', file.sha256),
    },
  };
}

/** The window of a campaign; the whole has none. */
const periodOf = ({ campaign }: ManifestScope, { released }: Source) => {
  const window = released.campaigns.find(({ id }) => id === campaign)?.window;
  return (
    window && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed('date', window.from),
        'dcat:endDate': typed('date', window.to),
      },
    }
  );
};

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
  'dct:spatial': {
    '@type': 'dct:Location',
    'rdfs:label': inBoth(source.released.site.territory),
  },
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
  'dcat:keyword': [
    { '@value': '食品安全', '@language': 'zh' },
    { '@value': 'food safety', '@language': 'en' },
  ],
  'dcat:theme': reference('http://publications.europa.eu/resource/authority/data-theme/HEAL'),
  'dcat:landingPage': reference(`${source.site}data/`),
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
      '@type': 'vcard:Organization',
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
  const { released, manifest, site } = source;
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
        'dct:language': ['zh', 'en'],
        'foaf:homepage': reference(`${site}data/`),
        'dcat:dataset': manifest.scopes.map((scope) => reference(node(nameOf(scope), source))),
        'dcat:service': reference(node('api', source)),
      },
      ...manifest.scopes.flatMap((scope) => [dataset(scope, source), version(scope, source)]),
      service(source),
      ...people(source),
    ],
  };
}
