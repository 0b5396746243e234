import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../src/open-data/api/files.ts';
import { openApi } from '../../src/open-data/api/openapi.ts';
import { API_ROOT, API_VERSION } from '../../src/open-data/api/versions.ts';
import { tableNamed } from '../../src/open-data/tables/all.ts';
import { releasedOn, SITE } from './released.ts';

const released = await releasedOn('2022-06-30');
const files = new Map(
  [...apiFiles({ released, site: SITE })].map(({ path, content }) => [path, content]),
);
const description = openApi(released, SITE) as {
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: object;
};

/** An answer as programs read it. */
const get = <T>(path: string): T => JSON.parse(JSON.stringify(files.get(path))) as T;
const pathOf = (url: string): string => url.slice((SITE + API_ROOT).length);

/** A schema that allows nothing that it does not name, so that no member is without a description. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, closed(inner)] as const);
  const isObject = 'properties' in value && 'required' in value;
  return { ...Object.fromEntries(entries), ...(isObject && { additionalProperties: false }) };
}

/** A description without its words. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  const words = ['title', 'summary', 'description'];
  const entries = Object.entries(value).filter(
    ([key, inner]) => !(words.includes(key) && typeof inner === 'string'),
  );
  return Object.fromEntries(entries.map(([key, inner]) => [key, shape(inner)]));
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(closed(description) as object, 'openapi');

const templates = Object.keys(description.paths);
const patterns = templates.map((template) => ({
  template,
  pattern: new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));
/** An address without anything to fill in goes before one with. */
const templateOf = (path: string): string | undefined =>
  patterns
    .filter(({ pattern }) => pattern.test(`/${path}`))
    .toSorted((a, b) => a.template.split('{').length - b.template.split('{').length)[0]?.template;

const escaped = (template: string): string =>
  encodeURIComponent(template.replaceAll('~', '~0').replaceAll('/', '~1'));
const validators = new Map(
  templates.map((template) => [
    template,
    ajv.compile({
      $ref: `openapi#/paths/${escaped(template)}/get/responses/200/content/application~1json/schema`,
    }),
  ]),
);

describe('the description of the interface', () => {
  test('passes a linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const source = JSON.stringify(description);
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('holds for every answer, and names every member of it', () => {
    const wrong = [...files].flatMap(([path, content]) => {
      if (path === 'openapi.json') return [];
      const validate = validators.get(templateOf(path) ?? '');
      if (!validate) return [`${path} is not described`];
      return validate(JSON.parse(JSON.stringify(content)))
        ? []
        : [`${path} ${JSON.stringify(validate.errors?.slice(0, 2))}`];
    });
    expect(wrong).toEqual([]);
  });

  test('describes nothing that there is not', () => {
    const used = new Set([...files.keys()].map(templateOf));
    expect(templates.filter((template) => !used.has(template))).toEqual([]);
  });

  /** What is published keeps its shape: another one needs another version. */
  test('has the shape of its version', async () => {
    const { paths, components } = description;
    const text = `${JSON.stringify(shape({ paths, components }), null, 1)}\n`;
    await expect(text).toMatchFileSnapshot(`output/api-${API_VERSION}.txt`);
  });
});

interface Page {
  readonly links: { readonly next: string | null };
}

/** All pages from one on, by following `next`. */
function pagesFrom<T extends Page>(url: string | null): T[] {
  if (url === null) return [];
  const page = get<T>(pathOf(url));
  return [page, ...pagesFrom<T>(page.links.next)];
}

type Notices = Page & {
  readonly notices: readonly { readonly id: string; readonly publishedOn: string }[];
};
interface Listed {
  readonly notices: { readonly count: number; readonly first: string | null };
}

const idsOf = (pages: readonly Notices[]): string[] =>
  pages.flatMap(({ notices }) => notices.map(({ id }) => id));

/** Notices that a list names, all pages of it. */
const listed = (path: string): string[] => {
  const { notices } = get<Listed>(path);
  const ids = idsOf(pagesFrom<Notices>(notices.first));
  expect(ids).toHaveLength(notices.count);
  return ids.toSorted();
};

describe('an answer', () => {
  test('tells of a notice what the downloaded tables tell', () => {
    for (const [name, member] of [
      ['notices', 'notice'],
      ['cases', 'case'],
    ] as const) {
      for (const row of tableNamed(name).rows(released, null)) {
        const record = get<Record<string, unknown>>(`${name}/${String(row['id'])}.json`);
        expect(record[member]).toEqual(row);
      }
    }
    const failures = [...tableNamed('failures').rows(released, null)];
    const told = released.notices.flatMap(
      ({ id }) => get<{ failures: unknown[] }>(`notices/${id}.json`).failures,
    );
    expect(told).toEqual(failures);
  });

  test('with a list names every notice of its subject once, oldest first', () => {
    const { notices } = released;
    const of = (wanted: (notice: (typeof notices)[number]) => boolean) =>
      notices
        .filter(wanted)
        .map(({ id }) => id)
        .toSorted();
    for (const { id } of released.categories) {
      expect(listed(`categories/${id}.json`)).toEqual(of(({ category }) => category === id));
    }
    for (const { id } of released.items) {
      expect(listed(`items/${id}.json`)).toEqual(
        of(({ failures }) => failures.some(({ item }) => item === id)),
      );
    }
    for (const { id } of released.firms) {
      expect(listed(`firms/${id}.json`)).toEqual(of(({ producer }) => producer.firm === id));
    }
    for (const day of new Set(notices.map(({ publishedOn }) => publishedOn))) {
      expect(listed(`days/${day}.json`)).toEqual(of(({ publishedOn }) => publishedOn === day));
    }
    const all = pagesFrom<Notices>(`${SITE}${API_ROOT}notices/pages/1.json`);
    expect(idsOf(all).toSorted()).toEqual(of(() => true));
    const days = all.flatMap((page) => page.notices.map(({ publishedOn }) => publishedOn));
    expect(days).toEqual(days.toSorted());
  });

  test('of a region holds the notices of cities that are reported apart', () => {
    const apart = released.regions.find(
      ({ id, parent }) => parent && released.notices.some(({ seller }) => seller.region === id),
    );
    const [own, leagues] = [
      listed(`regions/${apart?.id}.json`),
      listed(`regions/${apart?.parent}.json`),
    ];
    expect(own.length).toBeGreaterThan(0);
    expect(leagues).toEqual(expect.arrayContaining(own));
  });
});

interface Changes extends Page {
  readonly day: string;
  readonly changes: readonly { readonly kind: string; readonly id: string }[];
}

describe('changes', () => {
  const years = get<{ years: readonly { url: string }[] }>('index.json').years;
  const days = years.flatMap(
    ({ url }) => get<{ days: readonly { day: string; first: string }[] }>(pathOf(url)).days,
  );

  test('since a day are found by following next', () => {
    const since = '2022-03-01';
    const first = days.find(({ day }) => day >= since)?.first ?? null;
    const told = pagesFrom<Changes>(first).flatMap(({ day, changes }) =>
      changes.filter(({ kind }) => kind === 'published').map(({ id }) => `${day} ${id}`),
    );
    const published = released.notices
      .filter(({ publishedOn }) => publishedOn >= since)
      .map(({ id, publishedOn }) => `${publishedOn} ${id}`);
    expect(published.length).toBeGreaterThan(0);
    expect(told).toEqual(published.toSorted());
  });

  test('tell of corrections and closings on their days, and of nothing to come', () => {
    const told = pagesFrom<Changes>(days[0]?.first ?? null).flatMap(({ day, changes }) =>
      changes.map(({ kind, id }) => `${day} ${kind} ${id}`),
    );
    for (const { id, corrections } of released.notices) {
      for (const { date } of corrections) expect(told).toContain(`${date} corrected ${id}`);
    }
    for (const { id, status } of released.cases) {
      if (status.closedOn) expect(told).toContain(`${status.closedOn} caseClosed ${id}`);
    }
    expect(told.filter((line) => line.slice(0, 10) > released.asOf)).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
  });

  test('that are new leave the pages of lists as they were, but for the last', () => {
    const [newest] = released.notices;
    const before = new Map(
      [
        ...apiFiles({
          released: { ...released, notices: released.notices.slice(1) },
          site: SITE,
        }),
      ].map(({ path, content }) => [path, JSON.stringify(content)]),
    );
    const touched = [...files]
      .filter(([path, content]) => before.get(path) !== JSON.stringify(content))
      .map(([path]) => path)
      .filter((path) => /\/notices\/\d+\.json$/.test(path));
    const { category = '', campaign = '' } = newest ?? {};
    expect(touched.length).toBeLessThan(12);
    expect(touched).toContain(`categories/${category}/notices/1.json`);
    expect(touched).toContain(`campaigns/${campaign}/notices/1.json`);
    const others = released.categories.filter(({ id }) => id !== category);
    for (const { id } of others) expect(touched).not.toContain(`categories/${id}/notices/1.json`);
  });
});
