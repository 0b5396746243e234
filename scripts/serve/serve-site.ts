import type { Effects } from '../build/effects.ts';
import { listen } from './listen.ts';
import { staticServer } from './static-server.ts';

const DEFAULT_PORT = 4321;
/** Only this machine can reach the server; it is for looking, not for publishing. */
const HOST = '127.0.0.1';

/** The port that `PORT` names, else the default one. */
export function portFrom(variables: Readonly<Record<string, string | undefined>>): number {
  const port = Number(variables['PORT'] || DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT=${variables['PORT']}：应是 0 到 65535 的整数。 A port number is needed.`);
}

/** Serves a built site until the process is told to stop, and says where. */
export async function serveSite(
  folder: string,
  base: string,
  port: number,
  effects: Effects,
): Promise<void> {
  const server = staticServer(folder, base);
  const actual = await listen(server, port, HOST);
  effects.print('');
  effects.print(`✓ 网站已就绪：http://localhost:${actual}${base}`);
  effects.print('  The site is served at the address above. 按 Ctrl+C 停止 (Ctrl+C stops it).');
  const stop = () => server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await new Promise((resolve) => server.once('close', resolve));
}
