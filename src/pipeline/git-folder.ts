import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Folder } from './folder.ts';

const run = promisify(execFile);

/** More than any file of a repository may hold. */
const LARGEST = 2 ** 30;

/** A commit of the repository that a folder lies in. */
export interface Commit {
  /** As it was named: a branch, a tag, a hash. */
  readonly ref: string;
  readonly sha: string;
  /** The repository's folder. */
  readonly root: string;
}

/** What git says to a question, as bytes. */
async function git(cwd: string, ...args: readonly string[]): Promise<Buffer> {
  const { stdout } = await run('git', args, { cwd, encoding: 'buffer', maxBuffer: LARGEST });
  return stdout;
}

const line = (bytes: Buffer): string => bytes.toString('utf8').trim();

/**
 * Finds a commit.
 * @throws where there is no repository, or no such commit in it; a shallow clone lacks most
 */
export async function commitOf(ref: string, folder: string): Promise<Commit> {
  try {
    const root = line(await git(folder, 'rev-parse', '--show-toplevel'));
    const sha = line(
      await git(folder, 'rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`),
    );
    return { ref, sha, root };
  } catch (error) {
    const why = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(
      `在 git 仓库里找不到 ${ref}${why === '' ? '' : `（${why}）`}。流水线里请取回全部历史（fetch-depth: 0）。\n` +
        `There is no ${ref} in a git repository here. In a pipeline, fetch the whole history.`,
      { cause: error },
    );
  }
}

/** Path of a folder of the working tree inside the repository. */
async function inside({ root }: Commit, folder: string): Promise<string> {
  const [from, to] = await Promise.all([realpath(root), realpath(folder)]);
  const path = relative(from, to);
  if (path === '..' || path.startsWith(`..${sep}`)) {
    throw new Error(
      `${folder} 不在 git 仓库里，没有以前的版本可比。 The folder is not in the git repository; it has no earlier version.`,
    );
  }
  return path.split(sep).join('/');
}

/** Names directly in a folder, of the paths of all files below it. */
function namesIn(files: readonly string[], below: string): string[] {
  const names = files
    .filter((file) => file.startsWith(below))
    .map((file) => file.slice(below.length).replace(/\/.*$/, '/'));
  return [...new Set(names)].toSorted();
}

/** A folder as it was in a commit; nothing is written to disk. */
export async function gitFolder(commit: Commit, folder: string): Promise<Folder> {
  const path = await inside(commit, folder);
  const base = path === '' ? '' : `${path}/`;
  const tree = await git(commit.root, 'ls-tree', '-r', '-z', '--name-only', commit.sha, '--', base);
  const files = tree
    .toString('utf8')
    .split('\0')
    .filter((file) => file !== '')
    .map((file) => file.slice(base.length));
  return {
    path: `${commit.ref}:${path}`,
    list: (below) => {
      const names = namesIn(files, below);
      return Promise.resolve(names.length > 0 ? names : null);
    },
    read: (file) => git(commit.root, 'cat-file', 'blob', `${commit.sha}:${base}${file}`),
  };
}
