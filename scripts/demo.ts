import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { complain, print } from './command.ts';
import { SIX_CATEGORIES } from './demo/editions/six-categories.ts';
import { sizeOf } from './demo/plan.ts';
import { refusal, writeDemo, type Order } from './demo/write.ts';

/**
 * Writes the demonstration campaign: `npm run demo`, or of another size and elsewhere
 * `npm run demo -- --batches 100000 --out DIR`. Another `--seed` gives other firms and batches.
 */
const SOURCE = fileURLToPath(new URL('../data', import.meta.url));

/** The seed of the data that are committed. */
const SEED = 20210804;

const USAGE = '用法 Usage: npm run demo -- [--batches N] [--out DIR] [--seed N]\n';

const REFUSALS = {
  otherData:
    '里有不是演示脚本写的数据，没有改动。请用 --out 指定另一个文件夹。\n' +
    'holds data that this script did not write; nothing was changed. Name another folder with --out.\n',
  otherCampaigns:
    '里还有别的行动，重写会丢掉它们的企业，没有改动。请用 --out 指定另一个文件夹。\n' +
    'holds other campaigns, whose firms would be lost; nothing was changed. Name another folder with --out.\n',
} as const;

/** What is asked for, or `null` where it can not be understood. */
function orderOf(args: readonly string[]): Order | null {
  const options = {
    batches: { type: 'string', default: String(sizeOf(SIX_CATEGORIES).samples) },
    out: { type: 'string', default: process.env['BULLETIN_DATA'] ?? SOURCE },
    seed: { type: 'string', default: String(SEED) },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false });
  const isKnown = Object.keys(values).every((name) => name in options);
  const [batches, seed] = [Number(values.batches), Number(values.seed)];
  const { out } = values;
  if (!isKnown || positionals.length > 0 || typeof out !== 'string' || out === '') return null;
  if (!Number.isInteger(batches) || batches < 1 || !Number.isInteger(seed)) return null;
  return { batches, seed, out, source: SOURCE };
}

/** Exit code: 0 written, 1 refused, 2 not understood. */
function run(args: readonly string[]): number {
  const order = orderOf(args);
  if (!order) {
    complain(USAGE);
    return 2;
  }
  const place = relative('', order.out) || '.';
  const refused = refusal(order.out);
  if (refused) {
    complain(`${place} ${REFUSALS[refused]}`);
    return 1;
  }
  const { firms, samples, failed, suspected } = writeDemo(order);
  print(
    `${place}: ${firms} 家企业 firms, ${samples} 批次 batches, ` +
      `${failed} 不合格 failed, ${suspected} 涉嫌违法 suspected\n`,
  );
  return 0;
}

process.exitCode = run(process.argv.slice(2));
