/** `npm start`: builds the site and serves it on this machine until stopped. */
import { readEnvironment } from '../src/pipeline/environment.ts';
import { readSiteUrl } from '../src/pipeline/site-url.ts';
import { buildSite } from './build/build-site.ts';
import { terminal } from './build/effects.ts';
import { portFrom, serveSite } from './serve/serve-site.ts';

const port = portFrom(process.env);
const environment = readEnvironment(process.env, process.cwd());
const receipt = await buildSite(environment, terminal, 'last');
if (receipt) {
  const base = new URL(`${await readSiteUrl(environment)}/`).pathname;
  await serveSite(environment.out, base, port, terminal);
} else {
  process.exitCode = 1;
}
