import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A site being served by nginx with the shipped recipe. */
export interface Served {
  readonly address: string;
  readonly stop: () => void;
}

export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

/** Puts a built site online as `publish.sh` does, in a folder of its own. */
function publish(site: string, root: string): void {
  const archive = spawnSync('tar', ['-C', site, '-c', '.'], { maxBuffer: 2 ** 31 });
  const script = resolve('docs/publishing/publish.sh');
  const { status, stderr } = spawnSync('sh', [script, root], { input: archive.stdout });
  if (status !== 0) throw new Error(stderr.toString());
}

/** The main configuration that includes the recipe, all below one folder, as whoever runs this. */
const around = (folder: string): string => `
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
    types { text/html html; text/css css; text/javascript js mjs; application/json json; text/csv csv;
            application/xml xml; image/svg+xml svg; application/wasm wasm; text/plain txt; }
    access_log off;
    client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
    uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
    include ${folder}/site.conf;
}
`;

async function untilAnswers(address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(address).catch(() => null)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer at ${address}`);
}

/** Publishes a built site into a temporary folder and serves it on this machine alone. */
export async function serveByNginx(site: string, port: number): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-nginx-'));
  const root = join(folder, 'srv');
  mkdirSync(root);
  cpSync('docs/publishing/nginx.conf', join(folder, 'recipe.conf'));
  publish(site, root);
  const recipe = readFileSync(join(folder, 'recipe.conf'), 'utf8')
    .replace('/srv/tongbao/', `${root}/`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/.*listen \[::\].*\n/, '');
  writeFileSync(join(folder, 'site.conf'), recipe);
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  // The workers may run as another user, who must be able to get at the files.
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: 'inherit',
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswers(address);
  const stop = () => {
    server.kill('SIGTERM');
    server.once('close', () => rmSync(folder, { recursive: true, force: true }));
  };
  return { address, stop };
}
