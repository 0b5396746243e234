import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import ICAL from 'ical.js';
import { writeOpenData } from '../../scripts/build/open-data/write.ts';
import { listFiles } from '../../scripts/build/files.ts';
import { newStaging } from '../build/new-staging.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { released } from '../../src/open-data/released.ts';
import { feedFiles } from '../../src/feeds/files.ts';

/** What an independent reader finds in a file: the names that make up its form, and its texts. */
export interface Seen {
  readonly form: ReadonlySet<string>;
  readonly texts: readonly string[];
}

type Read = (bytes: Uint8Array) => Seen;

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Elements and attributes are the form; declarations of entities, had one got in, would be as well. */
const readXml: Read = (bytes) => {
  const form = new Set<string>();
  const texts: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        form.add(name);
        for (const [key, value] of Object.entries(attributes)) {
          form.add(`${name} ${key}`);
          texts.push(value);
        }
        text = '';
      },
      ontext(part) {
        text += part;
      },
      onclosetag() {
        texts.push(text);
        text = '';
      },
      onprocessinginstruction: (name) => form.add(name),
      oncomment: () => form.add('comment'),
      oncdatastart: () => form.add('CDATA'),
    },
    { xmlMode: true },
  );
  parser.end(decode(bytes));
  return { form, texts };
};

function walk(value: unknown, form: Set<string>, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const part of value) walk(part, form, texts);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      form.add(key);
      walk(part, form, texts);
    }
  }
}

const readJson: Read = (bytes) => {
  const form = new Set<string>();
  const texts: string[] = [];
  walk(JSON.parse(decode(bytes)), form, texts);
  return { form, texts };
};

const readLines: Read = (bytes) => {
  const lines = decode(bytes).trimEnd().split('\n').filter(Boolean);
  return readJson(new TextEncoder().encode(`[${lines.join(',')}]`));
};

/** What a spreadsheet would take for a formula. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠](?!\d+(\.\d+)?$)/;

const readCsv: Read = (bytes) => {
  const [header = [], ...rows] = parseCsv(Buffer.from(bytes), {
    bom: true,
  });
  const cells = rows.flat();
  const running = cells.filter((cell) => RUNS.test(cell));
  return {
    form: new Set([...header, ...running.map((cell) => `formula ${cell}`)]),
    texts: cells.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell)),
  };
};

const readXlsx: Read = (bytes) => {
  const { Sheets } = XLSX.read(bytes, { type: 'array', cellFormula: true });
  const cells = Object.values(Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([name, cell]) =>
      name.startsWith('!') ? [] : [cell as XLSX.CellObject],
    ),
  );
  const running = cells.filter(({ f, l }) => f !== undefined || l !== undefined);
  return {
    form: new Set(running.map(({ v }) => `formula or link ${String(v)}`)),
    texts: cells.map(({ v }) => String(v)),
  };
};

const readCalendar: Read = (bytes) => {
  const calendar = new ICAL.Component(ICAL.parse(decode(bytes)) as unknown[]);
  const parts = [calendar, ...calendar.getAllSubcomponents()];
  const properties = parts.flatMap((part) => part.getAllProperties());
  return {
    form: new Set([...parts.map(({ name }) => name), ...properties.map(({ name }) => name)]),
    texts: properties.map((property) => String(property.getFirstValue())),
  };
};

const READERS: Readonly<Record<string, Read>> = {
  xml: readXml,
  json: readJson,
  ndjson: readLines,
  csv: readCsv,
  xlsx: readXlsx,
  ics: readCalendar,
};

export const KINDS = Object.keys(READERS);

/** Every file that other programs may read of a publication, with its bytes; written below a folder. */
export async function filesOf(
  publication: Publication,
  folder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const address = new URL('https://bulletin.example.org/');
  await writeOpenData(released(publication, []), address.href, newStaging(folder));
  const written = listFiles(folder).map((file): [string, Uint8Array] => [
    file,
    readFileSync(join(folder, file)),
  ]);
  const pages = publication.notices.map(({ id }) => `notices/${id}/`);
  const feeds = Array.from(
    feedFiles({ publication, bulletins: [], address }, pages),
    (file): [string, Uint8Array] => [
      file.path,
      new TextEncoder().encode('make' in file ? file.make() : file.text),
    ],
  );
  return new Map([...written, ...feeds]);
}

/** What is seen in all files of one kind together. */
export function seenIn(files: ReadonlyMap<string, Uint8Array>, kind: string): Seen {
  const seen = [...files].flatMap(([file, bytes]) => {
    const read = file.endsWith(`.${kind}`) ? READERS[kind] : undefined;
    return read ? [read(bytes)] : [];
  });
  return {
    form: new Set(seen.flatMap(({ form }) => [...form])),
    texts: seen.flatMap(({ texts }) => texts),
  };
}
