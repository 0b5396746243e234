/**
 * `npm run build [-- --quiet] [--clean] [--shard 2/4 | --assemble]`: validate → pages → search index → receipt → site
 * checks → publish, all or nothing. With `--shard` it makes a part of the pages, which `--assemble` puts together.
 */
import { enableCompileCache } from 'node:module';
import { runCommand } from './command.ts';

// A build loads some two thousand modules; what is compiled once is kept for the next time.
enableCompileCache();
const { build, USAGE } = await import('./build/command.ts');
await runCommand(build, USAGE);
