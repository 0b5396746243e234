import type { Bilingual } from '../../domain/schema/field.ts';
import { LICENCE } from '../licence.ts';
import type { Format } from '../manifest.ts';

export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export const inBoth = ({ zh, en }: Bilingual) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];
export const reference = (id: string) => ({ '@id': id });
export const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value });

/** Lists of the Publications Office of the EU, from which DCAT-AP has terms taken. */
const LISTS = 'http://publications.europa.eu/resource/authority/';
const IANA = 'https://www.iana.org/assignments/media-types/';

/** Media types that are registered; that of NDJSON is not. */
const MEDIA_TYPES: Readonly<Partial<Record<Format | 'zip', string>>> = {
  csv: `${IANA}text/csv`,
  xlsx: `${IANA}application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`,
  json: `${IANA}application/json`,
  zip: `${IANA}application/zip`,
};

export const LANGUAGES = [`${LISTS}language/ZHO`, `${LISTS}language/ENG`] as const;
export const THEMES = `${LISTS}data-theme`;
export const HEALTH = `${THEMES}/HEAL`;
/** An address that is published stays. */
export const STABLE = `${LISTS}planned-availability/STABLE`;
export const SHA256 = 'spdx:checksumAlgorithm_sha256';

/** What a file is, for programs. `own` names what no list has. */
export const kindOf = (format: Format | 'zip', own: (name: string) => string) => {
  const media = MEDIA_TYPES[format];
  return {
    'dct:format': reference(
      media ? `${LISTS}file-type/${format.toUpperCase()}` : own(`format/${format}`),
    ),
    ...(media && { 'dcat:mediaType': reference(media) }),
  };
};

const FORMATS = ['csv', 'xlsx', 'json', 'ndjson', 'zip'] as const;

/** Says of everything that the catalogue refers to elsewhere what it is, so that it can be checked by itself. */
export const declarations = (page: string, own: (name: string) => string): object[] => [
  { '@id': LICENCE.url, '@type': 'dct:LicenseDocument', 'dct:title': LICENCE.title },
  { '@id': page, '@type': 'foaf:Document' },
  ...LANGUAGES.map((id) => ({ '@id': id, '@type': 'dct:LinguisticSystem' })),
  ...FORMATS.map((format) => ({
    ...kindOf(format, own)['dct:format'],
    '@type': 'dct:MediaTypeOrExtent',
    'rdfs:label': format.toUpperCase(),
  })),
  ...Object.values(MEDIA_TYPES).map((id) => ({ '@id': id, '@type': 'dct:MediaType' })),
  {
    '@id': THEMES,
    '@type': 'skos:ConceptScheme',
    'dct:title': inBoth({ zh: '数据主题', en: 'Data theme' }),
  },
  {
    '@id': HEALTH,
    '@type': 'skos:Concept',
    'skos:prefLabel': inBoth({ zh: '健康', en: 'Health' }),
  },
  {
    '@id': STABLE,
    '@type': 'skos:Concept',
    'skos:prefLabel': inBoth({ zh: '长期提供', en: 'stable' }),
  },
  { '@id': SHA256, '@type': 'spdx:ChecksumAlgorithm' },
];
