/** What is mutated together, by the name given to `npm run mutate`: the rules and the checks. */
export const AREAS: Readonly<Record<string, readonly string[]>> = {
  limits: ['src/domain/limits/*.ts'],
  identifiers: ['src/domain/identifiers/*.ts'],
  statistics: ['src/domain/statistics/*.ts'],
  days: ['src/domain/date.ts', 'src/domain/working-days.ts'],
  cases: ['src/domain/case/**/*.ts'],
  corrections: ['src/domain/corrections/*.ts'],
  aim: ['src/domain/aim/*.ts'],
  alerts: ['src/domain/alerts/*.ts', 'src/domain/watch/*.ts'],
  lists: ['src/domain/lists/*.ts'],
  packet: ['src/domain/packet/*.ts'],
  publication: ['src/domain/publication/*.ts'],
  checks: ['src/pipeline/checks/*.ts', 'src/pipeline/private.ts'],
};
