/** `npm run export`: writes a campaign's failing batches as the official table, for Excel and for other systems. */
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/pipeline/environment.ts';
import { FORMATS, type ExportFormat } from '../src/pipeline/export/formats.ts';
import { officialTable } from '../src/pipeline/export/official-table.ts';
import { importContext } from '../src/pipeline/import/context-of.ts';
import { nodeFolder } from '../src/pipeline/node-folder.ts';
import { readInput } from '../src/pipeline/read/input.ts';
import { print, runCommand } from './command.ts';
import { replaceFiles } from './replace-files.ts';

const USAGE =
  '用法 Usage: npm run export -- --campaign 行动 ID [--out 文件夹 DIR] [--format csv|xlsx]\n' +
  '不写 --format，两种都导出；不写 --out，放在 export/。 Both formats and export/ unless said otherwise.\n';

const isFormat = (text: string): text is ExportFormat => text in FORMATS;

function readOptions(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      campaign: { type: 'string' },
      out: { type: 'string', default: 'export' },
      format: { type: 'string' },
    },
  });
  const { campaign, out, format } = values;
  if (campaign === undefined) {
    throw new Error('请用 --campaign 说明导出哪次行动。 Name the campaign with --campaign.');
  }
  if (format !== undefined && !isFormat(format)) throw new Error(`--format ${format}: csv | xlsx`);
  const formats: readonly ExportFormat[] = format === undefined ? ['csv', 'xlsx'] : [format];
  return { campaign, out: resolve(out), formats } as const;
}

async function run(args: readonly string[]): Promise<number> {
  const { campaign, out, formats } = readOptions(args);
  const { data } = readEnvironment(process.env, process.cwd());
  const context = importContext(await readInput(nodeFolder(data, process.cwd())), campaign);
  if (!context) throw new Error(`没有行动“${campaign}”。 There is no campaign ${campaign}.`);
  const table = officialTable(context);
  await mkdir(out, { recursive: true });
  const files = await Promise.all(
    formats.map(async (format) => ({
      path: join(out, `${campaign}.${format}`),
      content: await FORMATS[format](table),
    })),
  );
  await replaceFiles(files);
  for (const { path } of files) print(`${relative('', path)}\n`);
  print(
    `导出不合格 ${table.rows.length} 批次；合格或未判定的 ${table.leftOut} 批次不在表内。 ` +
      `Failing batches ${table.rows.length}; others, left out: ${table.leftOut}.\n`,
  );
  print(
    '“备注”是内部备注，个体工商户的名称没有隐去：对外发布前请核对。 ' +
      'Remarks are internal and names of individuals are not masked: look through it before passing it on.\n',
  );
  return 0;
}

await runCommand(run, USAGE);
