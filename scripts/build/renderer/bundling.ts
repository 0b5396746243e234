import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../../../src/pipeline/environment.ts';
import { readSiteUrl } from '../../../src/pipeline/site-url.ts';
import { ROOT } from '../root.ts';
import { placesOf } from './draft.ts';
import { clearUnused, keptRenderer, NAMELESS, rendererFolder, type Renderer } from './kept.ts';
import { canRun } from './run.ts';

/** The program of the pages, which may be being made beside other work. */
export interface Bundling {
  /** Waits for it. Fails with what Astro said. */
  readonly renderer: () => Promise<Renderer>;
  /** Stops making it, and clears away what is not kept. */
  readonly end: () => Promise<void>;
}

const NONE: Bundling = {
  renderer: () => Promise.reject(new Error('The address in site.yaml can not be read.')),
  end: () => Promise.resolve(),
};

const BUNDLE = fileURLToPath(new URL('bundle.ts', import.meta.url));

/** Has Astro bundle the program into a folder; ends with what it said. */
async function bundled(child: ChildProcess): Promise<{ said: string; isDone: boolean }> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { said: said.trim(), isDone: code === 0 };
}

function startAstro({ content, data }: Environment, folder: string): ChildProcess {
  const env = { ...process.env, BULLETIN_CONTENT: content, BULLETIN_DATA: data };
  // Its input is closed when this process is gone, and it goes too.
  const stdio = ['pipe', 'ignore', 'pipe'] as const;
  return spawn(process.execPath, [...process.execArgv, BUNDLE, folder], {
    cwd: ROOT,
    env,
    stdio: [...stdio],
  });
}

/** A copy of a renderer, for a process that has run it before. */
function copyOf({ folder }: Renderer, to: string): Renderer | null {
  cpSync(folder, to, { recursive: true });
  return keptRenderer(to);
}

/** Leaves a new renderer for the next build, unless its source has changed meanwhile or there is one. */
function leave(draft: string, folder: string | null, now: string | null): Renderer | null {
  if (folder === null || now !== folder || keptRenderer(folder)) return keptRenderer(draft);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  return keptRenderer(folder);
}

/** Where the program is kept that belongs to the present source, prose and address; `null` where a file can not be read. */
function folderFor({ content }: Environment, address: string): string | null {
  try {
    return rendererFolder(ROOT, content, address);
  } catch {
    return null;
  }
}

/**
 * Takes up the program of the pages that is kept, or starts to make it; `isAnew` makes it even where it is kept.
 * Where the site's address can not be read there is none: the check says more of that.
 */
export async function startBundling(
  environment: Environment,
  isAnew: boolean,
  tell: (text: string) => void,
): Promise<Bundling> {
  const address = await readSiteUrl(environment).catch(() => null);
  if (address === null) return NONE;
  const folder = folderFor(environment, address);
  const draft = `${folder ?? NAMELESS}.${process.pid}`;
  mkdirSync(dirname(draft), { recursive: true });
  const end = async () => {
    for (const path of placesOf(draft)) await rm(path, { recursive: true, force: true });
    clearUnused(Date.now());
  };

  const kept = isAnew || folder === null ? null : keptRenderer(folder);
  const ready = kept && (canRun(kept) ? kept : copyOf(kept, draft));
  if (ready) return { renderer: () => Promise.resolve(ready), end };

  const child = startAstro(environment, draft);
  const done = bundled(child);
  // Nobody may ask for it.
  const closed = done.catch(() => undefined);
  return {
    async renderer() {
      const { isDone, said } = await done;
      if (!isDone) throw new Error(said);
      if (said !== '') tell(said);
      const made = leave(draft, folder, folderFor(environment, address));
      if (!made) throw new Error('Astro has not left a program of the pages.');
      return made;
    },
    async end() {
      child.kill();
      await closed;
      await end();
    },
  };
}
