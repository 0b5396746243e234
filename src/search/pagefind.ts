import { allowOwnWorkers } from './own-workers.ts';

/** What this project uses of the interface of Pagefind 1.5, which stands beside the index. */
export interface Pagefind {
  readonly options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  /** Starts to load what every query needs; queries wait for it. */
  readonly init: () => Promise<void>;
  readonly search: (query: string | null) => Promise<{ readonly results: readonly Result[] }>;
}

export interface Result {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

/** What is stored of a record: its address and the fields that are shown. */
export interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Loads Pagefind, which in turn loads of the index only what a query needs. */
export async function loadPagefind(script: string, home: string): Promise<Pagefind> {
  allowOwnWorkers();
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({ baseUrl: home, excerptLength: 1 });
  await pagefind.init();
  return pagefind;
}
