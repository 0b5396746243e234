import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** What tools install, build or keep for themselves. */
const NOT_OURS =
  /^(node_modules|\.git|\.astro|\.tongbao|dist|.+\.(staging|cache|open-data)-\d+|.+\.previous)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.test(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every file of the project, by its path from the root. */
export const projectFiles: readonly string[] = filesBelow('.').toSorted();

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
