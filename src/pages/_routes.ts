import { LOCALES } from '../messages/locale.ts';
import type { Path } from '../queries/paging.ts';
import { fingerprint } from '../queries/trace.ts';

/** The part of an address that stands for a language; Chinese has none. */
export const localePath = (locale: string) => (locale === 'zh' ? undefined : locale);

/** Every path in every language, with what tells an incremental build whether its page is given the same as before. */
export const localised = (paths: readonly Path[] = [{}]) => {
  const given = paths.map(({ props }) => fingerprint(props));
  return LOCALES.flatMap((locale) =>
    paths.map(({ params, props }, place) => ({
      params: { ...params, locale: localePath(locale) },
      props: { ...props },
      cacheKey: given[place],
    })),
  );
};
