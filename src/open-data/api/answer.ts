import type { Released } from '../released.ts';
import { address, day, object, type JsonSchema } from './schema.ts';
import { API_ROOT } from './versions.ts';

/** What every answer is made from. */
export interface ApiSource {
  readonly released: Released;
  /** Base address of the site, with a slash at its end. */
  readonly site: string;
}

/** A file of the interface. */
export interface ApiFile {
  /** Below {@link API_ROOT}. */
  readonly path: string;
  readonly content: object;
}

/** The address of a file of the interface. */
export const apiAddress = (path: string, { site }: ApiSource): string => site + API_ROOT + path;

/** An answer: the day of the data, whether it is a demonstration’s, addresses that lead on, and what was asked for. */
export const answer = (
  path: string,
  links: Readonly<Record<string, string | null>>,
  members: object,
  source: ApiSource,
): ApiFile => ({
  path,
  content: {
    asOf: source.released.asOf,
    demo: source.released.campaigns.some(({ demo }) => demo),
    links: { self: apiAddress(path, source), ...links },
    ...members,
  },
});

/** The schema of an {@link answer}. */
export const answerSchema = (
  links: Readonly<Record<string, JsonSchema>>,
  members: Readonly<Record<string, JsonSchema>>,
): JsonSchema =>
  object({
    asOf: day('数据截至日。 As-at day of the data.'),
    demo: {
      type: 'boolean',
      description: '网站含有虚构的演示数据。 The site holds data that is made up.',
    },
    links: object({ self: address('本文件。 This file.'), ...links }),
    ...members,
  });
