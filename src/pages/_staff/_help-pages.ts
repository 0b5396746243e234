import type { MarkdownInstance } from 'astro';

type Page = MarkdownInstance<Record<string, unknown>>;

const FILES = import.meta.glob<Page>('../../../docs/problems/*.md');

/** The help page of each code, by code; read when asked for. */
export const HELP_PAGES: ReadonlyMap<string, () => Promise<Page>> = new Map(
  Object.entries(FILES).map(([path, load]) => [path.slice(path.lastIndexOf('/') + 1, -3), load]),
);
