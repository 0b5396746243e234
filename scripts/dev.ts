/** `npm run dev`: a live preview. Saving a data file shows at once, and so does what is wrong with it. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { portFrom } from './serve/serve-site.ts';

// Astro is a thousand modules; what is compiled once is kept for the next time.
enableCompileCache();
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
const { readEnvironment } = await import('../src/pipeline/environment.ts');
const { publicationSource } = await import('./dev/source.ts');
const { share } = await import('../src/loaders/handed-over.ts');
share(publicationSource(readEnvironment(process.env, process.cwd())));

const { dev } = await import('astro');
await dev({
  root: fileURLToPath(new URL('../', import.meta.url)),
  server: { port: portFrom(process.env) },
});
