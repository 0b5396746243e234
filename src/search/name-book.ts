import type { NameBook } from '../domain/search/name-book.ts';
import { interpreterOf } from '../domain/search/other-ways.ts';

export type Interpreter = ReturnType<typeof interpreterOf>;

/** Loads what names may also be typed as. */
export async function loadInterpreter(address: string): Promise<Interpreter> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return interpreterOf((await answer.json()) as NameBook);
}
