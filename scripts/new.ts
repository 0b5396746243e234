/** `npm run new`: begins a campaign, a bulletin, a correction, an interview, or a table to fill in. Overwrites nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInShanghai } from '../src/domain/date.ts';
import { readEnvironment } from '../src/pipeline/environment.ts';
import { print, runCommand } from './command.ts';
import { KINDS } from './new/kinds.ts';

const EXIT = { made: 0, notMade: 1 } as const;

const USAGE = `用法 Usage:
  npm run new -- campaign 2024-edible-oil                      新行动的文件夹 a campaign's folder
  npm run new -- bulletin findings-2024 --campaign 2024-edible-oil  新通报，中英两份 a bulletin
  npm run new -- correction 2024-edible-oil                    在更正表末尾加一行示例 an example row
  npm run new -- interview 2024-edible-oil                     在约谈各表末尾加一行示例 example rows
  npm run new -- template samples [--campaign 2024-edible-oil] 带下拉选项的表格，放在 templates/ a table with lists
  加 --quiet，建好了就不出声 with --quiet, what is made is not told of
`;

function readRequest(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { campaign: { type: 'string' }, quiet: { type: 'boolean', default: false } },
  });
  const [kind = '', name = '', ...rest] = positionals;
  const make = KINDS[kind];
  if (!make || rest.length > 0) {
    throw new Error(`要建什么 What to begin: ${Object.keys(KINDS).join(' | ')}`);
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(
      `编号“${name}”要用在网址里，只能由小写字母、数字和单个连字符组成。 An ID holds lower-case letters, digits and single hyphens.`,
    );
  }
  return { make, name, campaign: values.campaign ?? null, isQuiet: values.quiet };
}

/** The day that `site.yaml` takes for today, as the demonstration's does; `null` where it pins none. */
async function pinnedDay(data: string): Promise<string | null> {
  const settings = await readFile(join(data, 'site.yaml'), 'utf8').catch(() => '');
  return /^asOf:\s*(\d{4}-\d{2}-\d{2})/m.exec(settings)?.[1] ?? null;
}

const PINNED = (day: string): string =>
  `注意：演示把“今天”固定在 ${day}，此后的内容看不到。用自己的数据时，删去 data/site.yaml 里 asOf 那一行。\n` +
  `Mind: the demonstration takes ${day} for today, and shows nothing after it. For data of your own, delete the line asOf in data/site.yaml.`;

async function begin(args: readonly string[]): Promise<number> {
  const { make, isQuiet, ...asked } = readRequest(args);
  const environment = readEnvironment(process.env, process.cwd());
  const today = environment.asOf ?? dayInShanghai(new Date());
  const made = await make({ ...asked, today, environment });
  if (made.length === 0) {
    print('示例行已经有了，没有改动。The example is there already; nothing was changed.\n');
  } else if (!isQuiet) {
    for (const path of made) print(`已写好 Written: ${path}\n`);
    print('下一步 Next: npm run check\n');
  }
  const pinned = await pinnedDay(environment.data);
  if (pinned !== null && pinned < today) print(`${PINNED(pinned)}\n`);
  return made.length > 0 ? EXIT.made : EXIT.notMade;
}

await runCommand(begin, USAGE);
