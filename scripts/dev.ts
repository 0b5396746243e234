/** `npm run dev`: a live preview. Saving a data file shows at once, and so does what is wrong with it. */
import { fileURLToPath } from 'node:url';
import { portFrom } from './serve/serve-site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
const { dev } = await import('astro');
await dev({
  root: fileURLToPath(new URL('../', import.meta.url)),
  server: { port: portFrom(process.env) },
});
