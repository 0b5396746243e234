/** `npm run build [-- --quiet] [--clean]`: validate → pages → search index → receipt → site checks → publish, all or nothing. */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/pipeline/environment.ts';
import { buildSite } from './build/build-site.ts';
import { terminalOf } from './build/effects.ts';

const { values } = parseArgs({
  options: {
    quiet: { type: 'boolean', default: false },
    clean: { type: 'boolean', default: false },
  },
});
const environment = readEnvironment(process.env, process.cwd());
const effects = terminalOf(values);
const receipt = await buildSite(environment, effects, { isClean: values.clean });
if (receipt) {
  const { count, bytes, sha256 } = receipt.files;
  const megabytes = (bytes / 1024 ** 2).toFixed(1);
  effects.note('');
  effects.print(`✓ 网站已生成 Built: ${environment.out}`);
  effects.print(`  ${count} 个文件 files, ${megabytes} MB, SHA-256 ${sha256}`);
}
process.exitCode = receipt ? 0 : 1;
