import type { Links } from '../../links.ts';
import type { Formats, Locale, Messages } from '../../messages/index.ts';
import { aim } from '../../queries/aim.ts';
import { known, published } from '../../queries/published.ts';
import { byKey } from '../../domain/group.ts';
import type { AimTarget, Telling } from './reasons.ts';

interface Locals {
  readonly f: Formats;
  readonly locale: Locale;
  readonly t: Messages;
  readonly to: Links;
}

/** What reasons are told with, in the language of the page. */
export async function tellingIn({ f, locale, t, to }: Locals): Promise<Telling> {
  const [{ gravity, peakDays }, { items, problemClasses }] = await Promise.all([
    aim(),
    published(),
  ]);
  const grades = byKey(gravity, ({ problemClass }) => problemClass);
  return {
    t,
    f,
    peakDays,
    topics: { kind: 'link', text: t.aim.reasons.topics, href: to.watch },
    gravity({ item }) {
      const code = known(items.byId, item).problemClass;
      const { grade, reason } = known(grades, code);
      return { kind: known(problemClasses.byId, code).name[locale], grade, reason: reason[locale] };
    },
  };
}

/** The name of a target in the language of the page. */
export async function namingIn({ locale, t }: Locals): Promise<(target: AimTarget) => string> {
  const { categories, items, regions } = await published();
  return ({ category, item, region }) =>
    t.aim.name(
      known(regions.byId, region).name[locale],
      known(categories.byId, category).name[locale],
      known(items.byId, item).name[locale],
    );
}
