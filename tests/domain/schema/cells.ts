import type { z } from 'zod';
import type { CellIssue } from '../../../src/domain/schema/cell.ts';

/** What a cell's text is read as, or why it is refused. */
export function read(cell: z.ZodType, text: string): { value: unknown } | CellIssue {
  const parsed = cell.safeParse(text);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues as unknown as [{ readonly params: CellIssue }];
  return issue.params;
}
