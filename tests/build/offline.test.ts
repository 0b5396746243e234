import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { packSite } from '../../scripts/offline/pack.ts';

const site = inject('siteFolder');
const work = inject('workFolder');

test('the packed site holds every file as it was published, and opens with one command', async () => {
  const archive = join(work, 'offline.zip');
  const count = await packSite(site, '/', archive);
  const files = Object.entries(unzipSync(readFileSync(archive)));
  const published = files.filter(([name]) => name.startsWith('site/'));
  expect(published).toHaveLength(count);
  for (const [name, bytes] of files) {
    const path = join(work, 'offline', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  for (const [name, bytes] of published) {
    expect(Buffer.from(bytes).equals(readFileSync(join(site, name.slice('site/'.length))))).toBe(
      true,
    );
  }
  const server = spawn(process.execPath, [join(work, 'offline/open.mjs')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const address = String(line).trim();
    const page = await fetch(new URL('notices/', address));
    expect(await page.text()).toBe(readFileSync(join(site, 'notices/index.html'), 'utf8'));
  } finally {
    server.kill();
  }
});

test('an empty folder is no site', async () => {
  mkdirSync(join(work, 'empty'), { recursive: true });
  await expect(packSite(join(work, 'empty'), '/', join(work, 'none.zip'))).rejects.toThrow(
    'npm run build',
  );
});
