import type { Source } from '../../src/pipeline/side.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { byKey, groupBy } from '../../src/domain/group.ts';
import type { Comparison } from './compare.ts';
import { problemSections } from './problems.ts';
import type { Told } from './render.ts';
import { headline, sectionsOf, type Section } from './sections.ts';
import { WORDS } from './words.ts';

/** Scopes by the names of what they hold. */
function scopeNames({ dataset }: Source, language: Locale) {
  const names = {
    category: byKey(dataset.categories, ({ code }) => code),
    region: byKey(dataset.regions, ({ code }) => code),
  };
  const nameOf = (part: string): string => {
    const [kind = '', id = ''] = part.split(':');
    if (kind !== 'category' && kind !== 'region') return part;
    const entry = names[kind].get(id);
    return entry ? `${entry[language === 'zh' ? 'name' : 'nameEn']} ${part}` : part;
  };
  return (scope: string) => scope.split(' ').map(nameOf).join(' · ');
}

/** What changes only by the day, as one part. */
function byDaySection({ byDay }: Comparison, language: Locale): Section[] {
  if (!byDay) return [];
  const { before, after } = byDay.asOf;
  return [{ title: WORDS[language].byDay(before, after), rows: [[headline(byDay, language)]] }];
}

/** The rows that the comparison passes over, as one part; none where it passes over none. */
function leftOutSection({ leftOut }: Source, language: Locale): Section[] {
  const words = WORDS[language];
  const rows = [...groupBy(leftOut ?? [], ({ file }) => file)].map(([file, places]) => [
    words.rowsOf(
      file,
      places.flatMap(({ line }) => line ?? []),
    ),
  ]);
  return rows.length > 0 ? [{ title: words.leftOutRows, attention: true, rows }] : [];
}

/** The comparison and, beside it, the problems of the present data: what somebody who reviews the change has to know. */
export function reviewed(comparison: Comparison, language: Locale): Told {
  const { lead, sections, title } = told(comparison, language);
  const problems = problemSections(comparison.head.report, language);
  return {
    title,
    lead: problems.length > 0 ? lead : [...lead, WORDS[language].noProblems],
    sections: [...problems, ...sections],
  };
}

/** A comparison in words. */
export function told(comparison: Comparison, language: Locale): Told {
  const { base, asOf, diff, head } = comparison;
  const words = WORDS[language];
  const name = base.sha.startsWith(base.ref) ? base.ref : `${base.ref} ${base.sha.slice(0, 12)}`;
  const { errors } = head.report.counts;
  return {
    title: words.title(name),
    lead: [
      ...(errors > 0 ? [words.errors(errors)] : []),
      ...(head.leftOut ? [words.leftOut(head.leftOut.length)] : []),
      headline(diff, language),
      words.asOf(asOf),
    ],
    sections: [
      ...leftOutSection(head, language),
      ...sectionsOf(diff, { language, nameOf: scopeNames(head, language) }),
      ...byDaySection(comparison, language),
    ],
  };
}
