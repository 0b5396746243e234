import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { publicBulletins } from '../../scripts/build/bulletins.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { WHOLE_DAY } from '../../src/domain/release.ts';
import type { Source } from '../../src/feeds/source.ts';
import { loadDataset } from '../../src/pipeline/load.ts';

const { dataset } = await loadDataset({ data: 'data', content: 'content' });

/** What feeds are made from, as of a day of the demonstration. */
export async function sourceOn(asOf: string): Promise<Source> {
  if (!dataset) throw new Error('The demonstration has errors');
  return {
    publication: publish(dataset, asOf),
    bulletins: await publicBulletins('content', { day: asOf, time: WHOLE_DAY }),
    address: new URL('https://bulletin.example.org/'),
  };
}

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(join('tests/feeds/schemas', name), 'utf8'),
});

/** What libxml2 finds wrong with documents by a schema. */
export async function faults(name: string, documents: readonly string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, n) => ({ fileName: `${n}.xml`, contents })),
    schema: [schema(name).contents],
    preload: [schema('xml.xsd')],
  });
  return errors.map(({ message }) => message);
}
