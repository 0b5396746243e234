import { LOCALES } from '../messages/locale.ts';
import type { Path } from '../queries/paging.ts';

/** The part of an address that stands for a language; Chinese has none. */
export const localePath = (locale: string) => (locale === 'zh' ? undefined : locale);

/** Every path in every language. */
export const localised = (paths: readonly Path[] = [{}]) =>
  LOCALES.flatMap((locale) =>
    paths.map(({ params, props }) => ({
      params: { ...params, locale: localePath(locale) },
      props: { ...props },
    })),
  );
