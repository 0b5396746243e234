/**
 * `npm run build [-- --quiet] [--clean] [--shard 2/4 | --assemble]`: validate → pages → search index → receipt → site
 * checks → publish, all or nothing. With `--shard` it makes a part of the pages, which `--assemble` puts together.
 */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/pipeline/environment.ts';
import { buildShard } from './build/build-shard.ts';
import { buildSite } from './build/build-site.ts';
import { terminalOf } from './build/effects.ts';
import { shardOf } from './build/incremental/shard.ts';

const { values } = parseArgs({
  options: {
    quiet: { type: 'boolean', default: false },
    clean: { type: 'boolean', default: false },
    shard: { type: 'string' },
    assemble: { type: 'boolean', default: false },
  },
});
const environment = readEnvironment(process.env, process.cwd());
const effects = terminalOf(values);

async function build(): Promise<boolean> {
  if (values.shard !== undefined) {
    return buildShard(environment, effects, shardOf(values.shard));
  }
  const from = values.assemble ? 'shards' : values.clean ? 'nothing' : 'last';
  const receipt = await buildSite(environment, effects, from);
  if (!receipt) return false;
  const { count, bytes, sha256 } = receipt.files;
  const megabytes = (bytes / 1024 ** 2).toFixed(1);
  effects.note('');
  effects.print(`✓ 网站已生成 Built: ${environment.out}`);
  effects.print(`  ${count} 个文件 files, ${megabytes} MB, SHA-256 ${sha256}`);
  return true;
}

process.exitCode = (await build()) ? 0 : 1;
