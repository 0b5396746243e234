/** `npm run build`: validate → pages → search index → site checks → publish, all or nothing. */
import { readEnvironment } from '../src/pipeline/environment.ts';
import { buildSite } from './build/build-site.ts';
import { terminal } from './build/effects.ts';

const environment = readEnvironment(process.env, process.cwd());
const published = await buildSite(environment, terminal);
if (published) terminal.print(`\n✓ 网站已生成 Built: ${environment.out}`);
process.exitCode = published ? 0 : 1;
