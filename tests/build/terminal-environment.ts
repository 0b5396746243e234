import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Node has compiled for one command is kept for the next: the tests start hundreds. */
const COMPILED = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') };

/** The variables that a command would find in a terminal: those of this process without what the test runner adds. */
export function terminalEnvironment(
  variables: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|VITE_|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name),
  );
  return { ...Object.fromEntries(own), ...COMPILED, ...variables };
}
