import { z } from 'zod';

/**
 * A schema that hands on what it has found right as it is. Zod itself hands on a copy, which of notices, firms and cases
 * takes more than half as much memory again; their schemas are strict, so that there is nothing to leave out of one.
 */
export const asItIs = <S extends z.ZodType<object & { readonly id: string }>>(schema: S) =>
  z.custom<z.output<S>>().superRefine((entry, context) => {
    for (const { message, path } of schema.safeParse(entry).error?.issues ?? []) {
      context.addIssue({ code: 'custom', message, path });
    }
  });
