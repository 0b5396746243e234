/** `npm run dev`: a live preview. Saving a data file shows at once, and so does what is wrong with it. */
import { enableCompileCache } from 'node:module';
import { runCommand } from './command.ts';

// Astro is a thousand modules; what is compiled once is kept for the next time.
enableCompileCache();
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
const { preview } = await import('./dev/command.ts');
await runCommand(preview);
