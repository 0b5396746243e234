/** `npm run lint`: types, code, format and what is not used; all of them, even if the first finds something. */
import { spawnSync } from 'node:child_process';
import { terminal } from './build/effects.ts';

const CHECKS = ['lint:types', 'lint:code', 'lint:format', 'lint:unused'];

/** Astro would tell its makers of every run. */
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const failed = CHECKS.filter((check) => {
  terminal.print(`▸ ${check}`);
  return (
    spawnSync(`npm run --silent ${check}`, { shell: true, stdio: 'inherit', env }).status !== 0
  );
});
terminal.print(failed.length === 0 ? '✓ lint' : `✗ ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
