import { expect, test } from 'vitest';
import { filesIn, importsOf } from './sources.ts';

/** A layer: its files, what else of the project it may import, and packages that it must not. */
interface Layer {
  readonly files: RegExp;
  readonly may: readonly string[];
  readonly never: RegExp;
}

const NODE = /^node:/;
const ASTRO = /^astro(:|\/|$)|^@astrojs\//;
const CONTENT = /^astro:content$/;
const NOTHING = /^$/;
const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));

/** The only directions in which layers import; see docs/architecture.md. */
const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { files: /^src\/domain\//, may: [], never: either(NODE, ASTRO) },
  messages: { files: /^src\/messages\//, may: ['src/domain/'], never: either(NODE, ASTRO) },
  charts: { files: /^src\/charts\//, may: ['src/domain/'], never: either(NODE, ASTRO) },
  pipeline: {
    files: /^src\/pipeline\//,
    may: ['src/domain/', 'src/spreadsheet/'],
    never: ASTRO,
  },
  /** Runs in the browser. */
  search: {
    files: /^src\/search\//,
    may: ['src/domain/', 'src/messages/'],
    never: either(NODE, ASTRO),
  },
  /** Runs in the browser, as well. */
  check: {
    files: /^src\/check\//,
    may: ['src/domain/', 'src/search/markup.ts'],
    never: either(NODE, ASTRO),
  },
  /** Bytes and text cells, nothing of the domain. */
  spreadsheet: {
    files: /^src\/spreadsheet\//,
    may: [],
    never: either(NODE, ASTRO),
  },
  /** Runs in the browser, too. */
  lists: {
    files: /^src\/lists\//,
    may: ['src/domain/'],
    never: either(NODE, ASTRO),
  },
  'open data': {
    files: /^src\/open-data\//,
    may: ['src/domain/', 'src/spreadsheet/'],
    never: either(NODE, ASTRO),
  },
  /** Texts for other programs, in the words of the catalogues. */
  feeds: {
    files: /^src\/feeds\//,
    may: ['src/domain/', 'src/messages/'],
    never: either(NODE, ASTRO),
  },
  /** Pictures for other sites. */
  badges: {
    files: /^src\/badges\//,
    may: ['src/charts/svg.ts', 'src/domain/', 'src/messages/'],
    never: either(NODE, ASTRO),
  },
  /** Pictures of words, without a font of the machine. */
  cards: {
    files: /^src\/cards\//,
    may: [],
    never: either(NODE, ASTRO),
  },
  loaders: {
    files: /^src\/(loaders\/|(content|live)\.config\.ts)/,
    may: ['src/domain/', 'src/pipeline/', 'src/loaders/', 'src/open-data/'],
    never: NOTHING,
  },
  queries: {
    files: /^src\/queries\//,
    may: ['src/domain/', 'src/messages/', 'src/links.ts', 'src/open-data/'],
    never: NODE,
  },
  components: {
    files: /^src\/components\//,
    may: [
      'src/badges/picture.ts',
      'src/charts/',
      'src/domain/',
      'src/links.ts',
      'src/lists/',
      'src/messages/',
      'src/open-data/',
      'src/queries/',
      'src/styles/',
    ],
    never: either(NODE, CONTENT),
  },
  layouts: {
    files: /^src\/layouts\//,
    may: [
      'src/components/',
      'src/domain/',
      'src/links.ts',
      'src/messages/',
      'src/queries/',
      'src/styles/',
    ],
    never: either(NODE, CONTENT),
  },
  pages: {
    files: /^src\/pages\//,
    may: [
      'src/charts/',
      'src/check/',
      'src/components/',
      'src/domain/',
      'src/layouts/',
      'src/links.ts',
      'src/messages/',
      'src/queries/',
      'src/search/',
      'src/styles/',
    ],
    never: either(NODE, CONTENT),
  },
  scripts: {
    files: /^scripts\//,
    may: [
      'src/badges/',
      'src/cards/',
      'src/domain/',
      'src/feeds/',
      'src/loaders/handed-over.ts',
      'src/queries/trace.ts',
      'src/queries/view.ts',
      'src/messages/',
      'src/open-data/',
      'src/pipeline/',
      'src/spreadsheet/',
    ],
    never: CONTENT,
  },
};

const isOwn = (path: string): boolean => /^(src|scripts|tests)\//.test(path);

test.each(Object.entries(LAYERS))(
  '%s imports only what is below it',
  (_, { files, may, never }) => {
    const wrong = filesIn(files)
      .filter((file) => /\.(ts|astro|mdx)$/.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((path) =>
            isOwn(path)
              ? !files.test(path) && !may.some((below) => path.startsWith(below))
              : never.test(path),
          )
          .map((path) => `${file} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  },
);

test('every source file belongs to a layer, or is known to stand alone', () => {
  const alone = ['src/env.d.ts', 'src/links.ts', 'src/middleware.ts'];
  const stray = filesIn(/^(src|scripts)\/.*\.(ts|astro|mdx)$/)
    .filter((file) => !Object.values(LAYERS).some(({ files }) => files.test(file)))
    .filter((file) => !alone.includes(file));
  expect(stray).toEqual([]);
});

test('bulletins and other prose import nothing: their components are given to them', () => {
  const wrong = filesIn(/^content\/.*\.mdx$/).filter((file) => importsOf(file).length > 0);
  expect(wrong).toEqual([]);
});
