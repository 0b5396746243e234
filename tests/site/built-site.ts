import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { listen } from '../../scripts/serve/listen.ts';
import { staticServer } from '../../scripts/serve/static-server.ts';
import { terminalEnvironment } from '../build/terminal-environment.ts';

/** Builds the demo site as `npm run build` does. */
function buildInto(out: string): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: terminalEnvironment({ BULLETIN_OUT: out }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => lines.push(data));
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The site was not built:\n${Buffer.concat(lines).toString()}`));
    });
  });
}

/** The folder of a built site: the one that `TEST_SITE` names, else the demo site, built here now. */
export async function builtSite(out: string): Promise<string> {
  const given = process.env['TEST_SITE'];
  if (given) return resolve(given);
  await buildInto(out);
  return out;
}

/** A site being served. */
interface Served {
  /** Without a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a built site at a free port of this machine. */
export async function serve(folder: string): Promise<Served> {
  const server = staticServer(folder, '/');
  const port = await listen(server, 0, '127.0.0.1');
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
