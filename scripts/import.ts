/** `npm run import`: reads official tables into a campaign's own tables, and says how each was understood. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/pipeline/environment.ts';
import { brokenTables, importContext } from '../src/pipeline/import/context-of.ts';
import { importFiles } from '../src/pipeline/import/import-files.ts';
import { planFiles, type FilePlan } from '../src/pipeline/import/plan.ts';
import { IMPORTED_TABLES } from '../src/pipeline/import/records/rows.ts';
import { json } from '../src/pipeline/import/report/json.ts';
import { text } from '../src/pipeline/import/report/text.ts';
import { totalRows } from '../src/pipeline/import/report/totals.ts';
import { nodeFolder } from '../src/pipeline/node-folder.ts';
import { readInput, type Input } from '../src/pipeline/read/input.ts';
import { print, runCommand } from './command.ts';
import { replaceFiles } from './replace-files.ts';

const EXIT = { imported: 0, refused: 1 } as const;

const USAGE =
  '用法 Usage: npm run import -- 文件 FILE… --campaign 行动 ID [--dry-run] [--format text|json] [--lang zh|en] [--quiet]\n' +
  '  --quiet  都导入了就不出声 says nothing where all was imported\n' +
  '退出码 Exit code: 0 全部导入 all imported · 1 有没导入的 some refused · 2 无法运行 could not run\n';

function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      campaign: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'zh' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const { campaign, format, lang, quiet: isQuiet } = values;
  if (positionals.length === 0) throw new Error('没有给出要导入的文件。 Name the files to import.');
  if (campaign === undefined) {
    throw new Error('请用 --campaign 说明导入哪次行动。 Name the campaign with --campaign.');
  }
  if (format !== 'text' && format !== 'json') throw new Error(`--format ${format}: text | json`);
  if (lang !== 'zh' && lang !== 'en') throw new Error(`--lang ${lang}: zh | en`);
  return {
    files: positionals,
    campaign,
    isDryRun: values['dry-run'],
    format,
    lang,
    isQuiet,
  } as const;
}

function contextFor(input: Input, campaign: string) {
  const context = importContext(input, campaign);
  if (!context) {
    const known = input.campaigns.map(({ id }) => id).join('、');
    throw new Error(`没有行动“${campaign}”（现有：${known}）。 There is no campaign ${campaign}.`);
  }
  const broken = brokenTables(input, campaign);
  if (broken.length === 0) return context;
  throw new Error(
    `先改好这些表的表头，再导入：${broken.join('、')}。 Mend their headers first; see npm run check.`,
  );
}

const readText = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

async function plansFor(
  data: string,
  input: Input,
  campaign: string,
  added: Parameters<typeof planFiles>[2],
  shown: (path: string) => string,
): Promise<FilePlan[]> {
  const texts = new Map<string, string | null>();
  for (const name of IMPORTED_TABLES) {
    const path = name === 'firms' ? 'firms.csv' : `campaigns/${campaign}/${name}.csv`;
    texts.set(path, await readText(join(data, path)));
  }
  return planFiles(input, campaign, added, (path) => texts.get(path) ?? null, shown);
}

async function run(args: readonly string[]): Promise<number> {
  const { files, campaign, isDryRun, format, lang, isQuiet } = readOptions(args);
  const { data } = readEnvironment(process.env, process.cwd());
  const folder = nodeFolder(data, process.cwd());
  const input = await readInput(folder);
  const context = contextFor(input, campaign);
  const given = await Promise.all(
    files.map(async (path) => ({ name: basename(path), bytes: await readFile(path) })),
  );
  const imported = importFiles(given, context);
  const plans = await plansFor(
    data,
    input,
    campaign,
    imported.added,
    (path) => `${folder.path}/${path}`,
  );
  if (!isDryRun) {
    await replaceFiles(plans.map((plan) => ({ path: join(data, plan.path), content: plan.text })));
  }
  const isRefused =
    totalRows(imported.files).refused > 0 ||
    imported.files.some(({ unreadable }) => unreadable !== null);
  if (!isQuiet || isRefused) {
    print(
      format === 'json'
        ? json(imported.files, plans, isDryRun)
        : text(imported.files, plans, isDryRun, lang),
    );
  }
  return isRefused ? EXIT.refused : EXIT.imported;
}

await runCommand(run, USAGE);
