/** Rules that are changed together, and the tests that ought to notice. */
export interface Area {
  readonly rules: readonly string[];
  readonly tests: readonly string[];
}

/** Rules of the published figures, which are judged by what sums and recounts say. */
const FIGURES = [
  'breakdowns',
  'campaigns',
  'follow-up-stats',
  'region-roles',
  'slices',
  'stats',
  'tested',
];

/** Published rules of what is serious, judged with those that tell of it. */
const ALERTS = ['alerts', 'watch'];

/**
 * By the name given to `npm run mutate`. Each is judged by the tests of its own: those of whole publications
 * would notice more, and take minutes for each change.
 */
export const AREAS: Readonly<Record<string, Area>> = {
  limits: { rules: ['src/domain/limits/*.ts'], tests: ['tests/domain/limits*.test.ts'] },
  identifiers: {
    rules: ['src/domain/identifiers/*.ts'],
    tests: ['tests/domain/identifiers.test.ts'],
  },
  statistics: {
    rules: ['src/domain/statistics/*.ts'],
    tests: ['tests/domain/statistics.test.ts'],
  },
  days: {
    rules: ['src/domain/date.ts', 'src/domain/working-days.ts'],
    tests: ['tests/domain/working-days.test.ts', 'tests/domain/schema/date.test.ts'],
  },
  cases: { rules: ['src/domain/case/**/*.ts'], tests: ['tests/domain/case/*.test.ts'] },
  corrections: {
    rules: ['src/domain/corrections/*.ts'],
    tests: ['tests/domain/corrections/*.test.ts', 'tests/domain/publication/history.test.ts'],
  },
  aim: {
    rules: ['src/domain/aim/*.ts'],
    tests: ['tests/domain/aim/*.test.ts', 'tests/domain/publication/aim.test.ts'],
  },
  alerts: {
    rules: [
      'src/domain/alerts/*.ts',
      'src/domain/watch/*.ts',
      ...ALERTS.map((name) => `src/domain/publication/${name}.ts`),
    ],
    tests: [
      'tests/domain/watch/*.test.ts',
      'tests/feeds/alerts.test.ts',
      'tests/domain/publication/{serious-risk,watch,withdrawn-alert}.test.ts',
    ],
  },
  lists: { rules: ['src/domain/lists/*.ts'], tests: ['tests/domain/lists/*.test.ts'] },
  packet: { rules: ['src/domain/packet/*.ts'], tests: ['tests/domain/packet/*.test.ts'] },
  figures: {
    rules: FIGURES.map((name) => `src/domain/publication/${name}.ts`),
    tests: [
      'tests/domain/publication/{by-hand,campaigns,follow-up,stats,sums,suspicion,tested}.test.ts',
    ],
  },
  // Without the shapes of the collections, which are declarations: `publish.test.ts` holds publications to them.
  publication: {
    rules: [`src/domain/publication/!(${[...FIGURES, ...ALERTS, 'entries*'].join('|')}).ts`],
    tests: ['tests/domain/publication/!(publish|secrecy|sums|three-days).test.ts'],
  },
  checks: {
    rules: ['src/pipeline/checks/*.ts', 'src/pipeline/private.ts'],
    tests: ['tests/pipeline/{fixtures,cascades,private}.test.ts'],
  },
};

/** The variable that tells the runner of the tests which area it is. */
export const AREA = 'MUTATED_AREA';
