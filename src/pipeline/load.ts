import type { Dataset } from '../domain/dataset.ts';
import { assemble } from './assemble.ts';
import { runChecks } from './checks/run.ts';
import type { Environment } from './environment.ts';
import type { Folder } from './folder.ts';
import { nodeFolder } from './node-folder.ts';
import { locator } from './origins.ts';
import type { Report } from './problems/problem.ts';
import { reportOf } from './problems/report.ts';
import { readContent } from './read/content.ts';
import { readInput, rowsOf } from './read/input.ts';

/** The dataset, unless something is wrong with it, and what was found. */
export interface Loaded {
  /** Frozen; `null` where there is any error: all or nothing. */
  readonly dataset: Dataset | null;
  readonly report: Report;
}

/** Reads and checks everything in two folders, and collects every problem. */
export async function loadFolders(data: Folder, content: Folder): Promise<Loaded> {
  const input = await readInput(data);
  const readings = assemble(input);
  const prose = await readContent(
    content,
    input.campaigns.map(({ id }) => id),
  );
  const findings = runChecks(input, readings).map(locator(input));
  const problems = [...input.problems, ...findings, ...prose.problems];
  const report = reportOf(problems, input.files + prose.files, rowsOf(input));
  const isSound = report.counts.errors === 0 && readings.site !== null;
  return { dataset: isSound ? (readings as Dataset) : null, report };
}

/**
 * Reads and checks the folders that the environment names.
 * @throws where a folder is missing: then nothing can be said of the data
 */
export async function loadDataset(
  environment: Pick<Environment, 'data' | 'content'>,
  cwd: string = process.cwd(),
): Promise<Loaded> {
  const data = nodeFolder(environment.data, cwd);
  const content = nodeFolder(environment.content, cwd);
  for (const folder of [data, content]) {
    if ((await folder.list('')) !== null) continue;
    throw new Error(`找不到文件夹 ${folder.path}。 The folder ${folder.path} does not exist.`);
  }
  return loadFolders(data, content);
}
