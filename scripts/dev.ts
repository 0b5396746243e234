/** `npm run dev`: a live preview. Saving a data file shows at once, and so does what is wrong with it. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { portFrom } from './serve/serve-site.ts';

// Astro is a thousand modules; what is compiled once is kept for the next time.
enableCompileCache();
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
const { dev } = await import('astro');
await dev({
  root: fileURLToPath(new URL('../', import.meta.url)),
  server: { port: portFrom(process.env) },
});
