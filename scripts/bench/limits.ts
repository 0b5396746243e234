/** The least that a machine needs for what a build does: writing its bytes, and Eleventy's plainest pages. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { listFiles } from '../build/files.ts';
import { publish } from '../../src/domain/publication/publish.ts';
import { loadDataset } from '../../src/pipeline/load.ts';
import { run } from './run.ts';

/** Writes every file of a site anew, and tells the milliseconds that took; reading is not counted. */
export async function writeAlone(site: string, into: string): Promise<number> {
  let milliseconds = 0;
  for (const file of listFiles(site)) {
    const content = readFileSync(join(site, file));
    const start = performance.now();
    mkdirSync(dirname(join(into, file)), { recursive: true });
    writeFileSync(join(into, file), content);
    milliseconds += performance.now() - start;
  }
  return milliseconds;
}

const ELEVENTY = 'scripts/bench/eleventy';

/** Installs Eleventy for the bench alone; its lock file stands beside its configuration. */
function installed(work: string): string {
  const folder = resolve(dirname(work), 'eleventy');
  mkdirSync(folder, { recursive: true });
  cpSync(ELEVENTY, folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  }
  return folder;
}

/** What Eleventy shows of each notice, in both languages. */
async function noticesOf(data: string, asOf: string): Promise<object[]> {
  const { dataset } = await loadDataset({ data, content: 'content', asOf });
  if (!dataset) throw new Error(`The data in ${data} have errors`);
  return publish(dataset, asOf).notices.flatMap((notice) =>
    ['zh', 'en'].map((locale) => ({
      locale,
      id: notice.id,
      product: notice.product,
      cells: Object.entries(notice).filter(([, value]) => typeof value === 'string'),
    })),
  );
}

/** Milliseconds in which Eleventy builds one plain page for each notice and language, from its start to its end. */
export async function eleventy(data: string, asOf: string, work: string): Promise<number> {
  const folder = installed(work);
  const notices = join(work, 'notices.json');
  writeFileSync(notices, JSON.stringify(await noticesOf(data, asOf)));
  const out = join(work, 'eleventy-site');
  const start = performance.now();
  await run(
    ['node_modules/@11ty/eleventy/cmd.cjs', `--output=${out}`, '--quiet'],
    { NOTICES: notices },
    folder,
  );
  const milliseconds = performance.now() - start;
  rmSync(out, { recursive: true, force: true });
  return milliseconds;
}
