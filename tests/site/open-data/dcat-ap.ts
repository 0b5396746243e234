import type { NodeObject } from 'jsonld';

const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The name in full of a term such as `dct:title`. */
export const term = (short: string): string => {
  const [prefix = '', name = ''] = short.split(':');
  return `${PREFIXES[prefix]}${name}`;
};

/**
 * What DCAT-AP 3.0.0 asks of each class, of the properties used here, and no others may be used: how often (`1`,
 * `?` at most once, `+` at least once, `*`), and of what kind each value is: `text`, `address`, a datatype of XML
 * Schema, or a class that the catalogue itself says the value has. `!` marks what is recommended and therefore here.
 */
const RULES = {
  'dcat:Catalog': {
    'dct:title': '+ text',
    'dct:description': '+ text',
    'dct:publisher': '1 foaf:Agent',
    'dct:license': '1! dct:LicenseDocument',
    'dct:modified': '1! xsd:date',
    'dct:language': '+! dct:LinguisticSystem',
    'dct:spatial': '+! dct:Location',
    'foaf:homepage': '1! foaf:Document',
    'dcat:themeTaxonomy': '+! skos:ConceptScheme',
    'dcat:dataset': '+! dcat:Dataset',
    'dcat:service': '+! dcat:DataService',
  },
  'dcat:Dataset': {
    'dct:title': '+ text',
    'dct:description': '+ text',
    'dct:publisher': '1! foaf:Agent',
    'dct:identifier': '* text',
    'dct:modified': '? xsd:date',
    'dct:spatial': '+! dct:Location',
    'dct:temporal': '+! dct:PeriodOfTime',
    'dcat:contactPoint': '+! vcard:Kind',
    'dcat:distribution': '+! dcat:Distribution',
    'dcat:keyword': '+! text',
    'dcat:theme': '+! skos:Concept',
    'dcat:landingPage': '* foaf:Document',
    'dcat:version': '? text',
    'dcat:hasVersion': '* dcat:Dataset',
    'dcat:isVersionOf': '* dcat:Dataset',
  },
  'dcat:Distribution': {
    'dct:title': '* text',
    'dct:format': '1! dct:MediaTypeOrExtent',
    'dct:license': '1! dct:LicenseDocument',
    'dcat:accessURL': '+ address',
    'dcat:downloadURL': '* address',
    'dcat:mediaType': '? dct:MediaType',
    'dcat:byteSize': '? xsd:nonNegativeInteger',
    'dcatap:availability': '1! skos:Concept',
    'spdx:checksum': '? spdx:Checksum',
  },
  'dcat:DataService': {
    'dct:title': '+ text',
    'dct:publisher': '1! foaf:Agent',
    'dct:license': '? dct:LicenseDocument',
    'dcat:contactPoint': '+! vcard:Kind',
    'dcat:endpointURL': '+ address',
    'dcat:endpointDescription': '+! address',
    'dcat:servesDataset': '+! dcat:Dataset',
  },
  'dct:PeriodOfTime': { 'dcat:startDate': '1! xsd:date', 'dcat:endDate': '1! xsd:date' },
  'dct:Location': { 'rdfs:label': '* text' },
  'dct:LicenseDocument': { 'dct:title': '* text' },
  'dct:MediaTypeOrExtent': { 'rdfs:label': '* text' },
  'spdx:Checksum': {
    'spdx:algorithm': '1 spdx:ChecksumAlgorithm',
    'spdx:checksumValue': '1 xsd:hexBinary',
  },
  'foaf:Agent': { 'foaf:name': '+ text', 'foaf:homepage': '? address' },
  'vcard:Kind': {
    'vcard:fn': '+ text',
    'vcard:hasTelephone': '* address',
    'vcard:hasEmail': '* address',
  },
  'skos:Concept': { 'skos:prefLabel': '+ text' },
  'skos:ConceptScheme': { 'dct:title': '+ text' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export const CLASSES = Object.keys(RULES);

const typesOf = (node: NodeObject | undefined): readonly string[] => [node?.['@type'] ?? []].flat();

/** Of the nodes of a catalogue, those of a class. */
export const ofClass = (nodes: readonly NodeObject[], name: string): readonly NodeObject[] =>
  nodes.filter((node) => typesOf(node).includes(term(name)));

type Value = Readonly<Record<'@id' | '@value' | '@type', string | undefined>>;
type Find = (id: string) => NodeObject | undefined;

function fits(value: Value, kind: string, find: Find): boolean {
  const { '@id': id, '@value': text, '@type': type } = value;
  if (kind === 'text') return typeof text === 'string' && text.trim() !== '' && type === undefined;
  if (kind === 'address') return /^(https?:\/\/|mailto:|tel:)\S+$/.test(id ?? '');
  if (kind.startsWith('xsd:')) return type === term(kind);
  return id !== undefined && typesOf(find(id)).includes(term(kind));
}

const COUNTS: Readonly<Record<string, (count: number) => boolean>> = {
  '1': (count) => count === 1,
  '?': (count) => count <= 1,
  '+': (count) => count >= 1,
  '*': () => true,
};

function faultsOf(
  node: NodeObject,
  rules: Readonly<Record<string, string>>,
  find: Find,
): readonly string[] {
  const known = new Set(Object.keys(rules).map(term));
  const strangers = Object.keys(node).filter((name) => !name.startsWith('@') && !known.has(name));
  const broken = Object.entries(rules).filter(([property, rule]) => {
    const [often = '', kind = ''] = rule.replace('!', '').split(' ');
    const values = (node[term(property)] ?? []) as unknown as readonly Value[];
    return !COUNTS[often]?.(values.length) || !values.every((value) => fits(value, kind, find));
  });
  return [
    ...strangers.map((name) => `${name} is not known`),
    ...broken.map(([property, rule]) => `${property} ${rule}`),
  ];
}

/** Which rules a catalogue breaks, and where. */
export function faultsIn(nodes: readonly NodeObject[]): string[] {
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  return Object.entries(RULES).flatMap(([name, rules]) =>
    ofClass(nodes, name).flatMap((node) =>
      faultsOf(node, rules, (id) => byId.get(id)).map((fault) => `${node['@id']}: ${fault}`),
    ),
  );
}
