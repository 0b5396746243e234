import type { Bilingual } from '../../domain/schema/field.ts';
import type { JsonSchema } from './schema.ts';

/** Something that programs may ask for: files of one shape. */
export interface Resource {
  /** Name of the operation in the description of the interface. */
  readonly id: string;
  /** Below the root of the interface; `{id}`, `{page}`, `{day}` and `{year}` stand for many. */
  readonly path: string;
  readonly title: Bilingual;
  readonly schema: JsonSchema;
}

export const resource = (
  id: string,
  path: string,
  [zh, en]: readonly [string, string],
  schema: JsonSchema,
): Resource => ({ id, path, title: { zh, en }, schema });
