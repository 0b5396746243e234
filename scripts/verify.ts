/** `npm run verify -- URL|FOLDER [--receipt FILE]`: whether what is served is what was published. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { MANIFEST_FILE } from '../src/domain/receipt/manifest.ts';
import { complain, print } from './command.ts';
import { progressLine } from './progress.ts';
import { describeVerdict } from './verify/describe.ts';
import { placeOf } from './verify/place.ts';
import { isWhole, verifySite, type Trusted } from './verify/verify-site.ts';

const EXIT = { same: 0, differs: 1, couldNotRun: 2 } as const;

const USAGE =
  '用法 Usage: npm run verify -- 网址或文件夹 URL|FOLDER [--receipt 文件 FILE] [--quiet]\n' +
  '退出码 Exit code: 0 一致 the same · 1 不一致 differs · 2 无法核对 could not run\n';

/** The receipt and, where it was kept with it, the list of files. */
async function readTrusted(file: string): Promise<Trusted> {
  const list = await readFile(join(dirname(file), MANIFEST_FILE)).catch(() => null);
  return { receipt: await readFile(file), list };
}

async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { receipt: { type: 'string' }, quiet: { type: 'boolean', default: false } },
  });
  const [name, ...others] = positionals;
  if (name === undefined || others.length > 0) {
    throw new Error('需要一个网址或文件夹。 One place is needed.');
  }
  const trusted = values.receipt === undefined ? null : await readTrusted(values.receipt);
  const line = progressLine(values.quiet ? null : process.stderr, () => performance.now());
  const verdict = await verifySite(placeOf(name), trusted, (done, all) =>
    line.show(`核对 Verifying ${done} / ${all}`),
  ).finally(() => line.clear());
  print(`${describeVerdict(verdict, trusted !== null).join('\n')}\n`);
  return isWhole(verdict) ? EXIT.same : EXIT.differs;
}

try {
  process.exitCode = await verify(process.argv.slice(2));
} catch (error) {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  complain(`${message}${why}\n${USAGE}`);
  process.exitCode = EXIT.couldNotRun;
}
