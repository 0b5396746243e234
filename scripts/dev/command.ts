import { dev } from 'astro';
import { share } from '../../src/loaders/handed-over.ts';
import { readEnvironment } from '../../src/pipeline/environment.ts';
import { ROOT } from '../build/root.ts';
import { portFrom } from '../serve/serve-site.ts';
import { publicationSource } from './source.ts';

/**
 * Starts the live preview, which goes on until it is told to stop.
 * @throws where it can not begin: a variable or a folder is wrong
 */
export async function preview(): Promise<number> {
  const source = publicationSource(readEnvironment(process.env, process.cwd()));
  await source.read();
  share(source);
  await dev({ root: ROOT, server: { port: portFrom(process.env) } });
  return 0;
}
