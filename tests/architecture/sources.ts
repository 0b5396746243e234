import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** Every file of the project that is, or is about to be, under version control. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { encoding: 'utf8', maxBuffer: 2 ** 26 },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));

export const read = (file: string): string => readFileSync(file, 'utf8');

export const filesIn = (pattern: RegExp): string[] =>
  projectFiles.filter((file) => pattern.test(file));

/** The scripts of an `.astro` file: its front matter and its `<script>` elements. */
function scriptsOfAstro(text: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? '');
  return [frontMatter, ...scripts].join('\n');
}

/** What a file imports: paths from the project's root for its own files, names for packages. */
export function importsOf(file: string): string[] {
  const text = read(file);
  const code = file.endsWith('.astro') || file.endsWith('.mdx') ? scriptsOfAstro(text) : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(file), fileName) : fileName,
    );
}

/** The text of a file without its comments. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '$1');
