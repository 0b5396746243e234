import { parseArgs } from 'node:util';
import { readEnvironment } from '../../src/pipeline/environment.ts';
import { buildShard } from './build-shard.ts';
import { buildSite } from './build-site.ts';
import { terminalOf } from './effects.ts';
import { shardOf } from './incremental/shard.ts';

const EXIT = { built: 0, notBuilt: 1 } as const;

export const USAGE =
  '用法 Usage: npm run build [-- --quiet] [--clean] [--shard 2/4 | --assemble]\n' +
  '退出码 Exit code: 0 已生成 built · 1 没有生成 not built · 2 无法运行 could not run\n';

/** Builds as `npm run build` was told to; returns the exit code. */
export async function build(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quiet: { type: 'boolean', default: false },
      clean: { type: 'boolean', default: false },
      shard: { type: 'string' },
      assemble: { type: 'boolean', default: false },
    },
  });
  const environment = readEnvironment(process.env, process.cwd());
  const effects = terminalOf(values);
  if (values.shard !== undefined) {
    const isMade = await buildShard(environment, effects, shardOf(values.shard));
    return isMade ? EXIT.built : EXIT.notBuilt;
  }
  const from = values.assemble ? 'shards' : values.clean ? 'nothing' : 'last';
  const receipt = await buildSite(environment, effects, from);
  if (!receipt) return EXIT.notBuilt;
  const { count, bytes, sha256 } = receipt.files;
  const megabytes = (bytes / 1024 ** 2).toFixed(1);
  effects.note('');
  effects.print(`✓ 网站已生成 Built: ${environment.out}`);
  effects.print(`  ${count} 个文件 files, ${megabytes} MB, SHA-256 ${sha256}`);
  return EXIT.built;
}
