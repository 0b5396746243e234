import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { hashOf } from '../hash.ts';
import { inputDigest, programDigest } from '../incremental/program.ts';
import { isRunning } from '../places.ts';
import { ROOT } from '../root.ts';

/**
 * The program that makes the pages, as Astro has bundled it. It hangs on the source and the prose, and not on the
 * data: a build of other data runs it again, without Astro's start and without bundling.
 */
export interface Renderer {
  readonly folder: string;
  /** The module to run. */
  readonly entry: string;
  readonly head: Head;
}

/** What a page has in its head, as Astro's build knows it beside the program. */
export interface Head {
  /** Style sheets by the key of a route. */
  readonly styles: readonly (readonly [key: string, styles: readonly unknown[]])[];
  readonly scripts: readonly unknown[];
}

/** Written last into the folder of a renderer. */
interface Description extends Head {
  /** SHA-256 of every other file. */
  readonly files: Readonly<Record<string, string>>;
}

/** In the folder of a renderer: the program, and the files that pages refer to. */
export const PROGRAM = 'program';
export const ASSETS = 'assets';
export const DESCRIPTION = 'renderer.json';

const RENDERERS = join(ROOT, '.tongbao/cache/renderers');

/** A program that is never kept: part of what it is made of can not be read. */
export const NAMELESS = join(RENDERERS, 'nameless');

/** One that no build has used for a day is let go. */
const DAY_MS = 86_400_000;

const CHARACTERS = 16;

/** Where the renderer of the present source and prose is kept, for a site at an address. */
export function rendererFolder(root: string, content: string, address: string): string {
  const name = inputDigest([content], [programDigest(root), content, address]);
  return join(RENDERERS, name.slice(0, CHARACTERS));
}

/** SHA-256 of every file of a renderer but its description. */
export const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(folder)
      .filter((file) => file !== DESCRIPTION)
      .map((file) => [file, hashOf(readFileSync(join(folder, file)))]),
  );

const ENTRY = /^program\/prerender-entry\.[^/]+\.mjs$/;

/** A renderer that is whole; `null` where there is none, or where any byte of it is another. */
export function keptRenderer(folder: string): Renderer | null {
  const path = join(folder, DESCRIPTION);
  if (!existsSync(path)) return null;
  try {
    const { files, ...head } = JSON.parse(readFileSync(path, 'utf8')) as Description;
    const present = hashesIn(folder);
    const entry = Object.keys(files).find((file) => ENTRY.test(file));
    const names = Object.keys(files);
    const isWhole =
      names.length === Object.keys(present).length &&
      names.every((name) => present[name] === files[name]);
    if (!isWhole || !entry) return null;
    const now = new Date();
    utimesSync(path, now, now);
    return { folder, entry: join(folder, entry), head };
  } catch {
    return null;
  }
}

/** What a build makes and has not put in its place yet bears the number of its process. */
const UNFINISHED = /\.(\d+)(\.|$)/;

/** Lets go of renderers that no build has used of late, and of what killed builds have left. */
export function clearUnused(now: number): void {
  for (const name of existsSync(RENDERERS) ? readdirSync(RENDERERS) : []) {
    const folder = join(RENDERERS, name);
    const [, pid] = UNFINISHED.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(folder, { recursive: true, force: true });
    const { mtimeMs = 0 } =
      statSync(join(folder, DESCRIPTION), { throwIfNoEntry: false }) ??
      statSync(folder, { throwIfNoEntry: false }) ??
      {};
    if (now - mtimeMs > DAY_MS) rmSync(folder, { recursive: true, force: true });
  }
}
