import type { Dataset } from '../domain/dataset.ts';
import { contextOf } from '../domain/publication/context.ts';
import { WHOLE_DAY } from '../domain/release.ts';
import type { WatchTopic } from '../domain/schema/tables.ts';
import { assemble } from './assemble.ts';
import { allowedTexts } from './checks/privacy.ts';
import { runChecks } from './checks/run.ts';
import { momentOf, type Environment } from './environment.ts';
import type { Folder } from './folder.ts';
import { heldBack } from './held-back.ts';
import type { LockedVersion } from './lock/locked.ts';
import { unlockedVersions } from './lock/unlocked.ts';
import { unlockedProblems } from './lock/unlocked-problems.ts';
import { presentFolder } from './node-folder.ts';
import { locator, placeFinder } from './origins.ts';
import type { Finding, Problem, Readings, Report } from './problems/problem.ts';
import { reportOf } from './problems/report.ts';
import { noticeReleases } from './prose/later-links.ts';
import { readContent, type Referred } from './read/content.ts';
import { readInput, rowsOf, type Input } from './read/input.ts';
import { isWhole } from './read/table.ts';
import { salvage, type Salvaged } from './salvage.ts';

/** The dataset, unless something is wrong with it, and what was found. */
export interface Loaded {
  /** Frozen; `null` where there is any error: all or nothing. */
  readonly dataset: Dataset | null;
  /** The dataset as well where all that is wrong is that it changes what was published: to be compared, never published. */
  readonly comparable: Dataset | null;
  readonly report: Report;
  /** What is public and not locked yet, by campaign; empty where there is any error. */
  readonly unlocked: ReadonlyMap<string, readonly LockedVersion[]>;
  /** What there is without the rows that have errors. `null` where there is nothing to show. */
  readonly salvaged: () => Salvaged | null;
}

/** What decides which day counts as today, and how much of it has passed. */
export interface Today extends Pick<Environment, 'asOf' | 'time'> {
  readonly now: Date;
}

/** Today by the clock. */
export const byClock = (now: Date): Today => ({ asOf: null, time: WHOLE_DAY, now });

/** What the prose may refer to. */
function referredBy({ site, campaigns, tables }: Input, readings: Readings): Referred {
  const topics = tables['watchTopics'];
  return {
    campaigns: campaigns.map(({ id }) => id),
    topics: topics && isWhole(topics) ? topics.records.map((row) => (row as WatchTopic).id) : null,
    allowed: allowedTexts(site?.settings ?? null),
    notices: noticeReleases(readings.campaigns.flatMap(({ notices }) => notices)),
  };
}

/** What is public on the day of sound data: whether it is locked, and what is held back. */
function publicState(dataset: Dataset, input: Input, folder: string, today: Today) {
  const { day, time } = momentOf(today, dataset.site, today.now);
  const context = contextOf(dataset, day, time);
  const locks = new Map(input.campaigns.map(({ id, locked }) => [id, locked]));
  const unlocked = unlockedVersions(context, locks);
  return {
    unlocked,
    problems: unlockedProblems(unlocked, folder),
    heldBack: heldBack(context, dataset, placeFinder(input)),
  };
}

/** Errors that lie between what is said now and what was said before; each by itself can be read. */
const OF_CHANGE: ReadonlySet<string> = new Set(['published-changed', 'published-vanished']);

const isReadable = (problems: readonly Problem[]): boolean =>
  problems.every(({ severity, rule }) => severity !== 'error' || OF_CHANGE.has(rule));

/** Is a function of its own so that sound data do not hold the files that they were read from. */
const withoutErrors = (input: Input, findings: readonly Finding[]) => () =>
  salvage(input, findings);

/** Reads and checks everything in two folders, and collects every problem. */
export async function loadFolders(
  data: Folder,
  content: Folder,
  today: Today = byClock(new Date()),
): Promise<Loaded> {
  const input = await readInput(data);
  const readings = assemble(input);
  const prose = await readContent(content, referredBy(input, readings));
  const findings = runChecks(input, readings);
  const problems = [...input.problems, ...findings.map(locator(input)), ...prose.problems];
  const files = input.files + prose.files;
  const rows = rowsOf(input);
  const report = reportOf(problems, files, rows);
  if (report.counts.errors > 0 || readings.site === null) {
    const comparable = readings.site && isReadable(problems) ? (readings as Dataset) : null;
    const salvaged = withoutErrors(input, findings);
    return { dataset: null, comparable, report, unlocked: new Map(), salvaged };
  }
  const dataset = readings as Dataset;
  const state = publicState(dataset, input, data.path, today);
  return {
    dataset,
    comparable: dataset,
    report: reportOf([...problems, ...state.problems], files, rows, state.heldBack),
    unlocked: state.unlocked,
    salvaged: () => ({ dataset, leftOut: [] }),
  };
}

/**
 * Reads and checks the folders that the environment names.
 * @throws where a folder is missing: then nothing can be said of the data
 */
export async function loadDataset(
  environment: Pick<Environment, 'data' | 'content'> & Partial<Pick<Environment, 'asOf' | 'time'>>,
  cwd: string = process.cwd(),
): Promise<Loaded> {
  const data = await presentFolder(environment.data, cwd);
  const content = await presentFolder(environment.content, cwd);
  const { asOf = null, time = WHOLE_DAY } = environment;
  return loadFolders(data, content, { asOf, time, now: new Date() });
}
