import type { Locale } from '../../src/messages/locale.ts';
import { helpFile } from '../../src/pipeline/problems/help-file.ts';
import type { Problem, Report } from '../../src/pipeline/problems/problem.ts';
import type { Section } from './sections.ts';
import { WORDS } from './words.ts';

const placeOf = ({ file, line, cell }: Problem): string =>
  [file, cell ?? (line === null ? '' : String(line))].filter((part) => part !== '').join(' ');

const said = (problem: Problem, language: Locale) =>
  language === 'zh' ? problem : problem.english;

/** What the check says of the present data, as one part; none where it finds nothing. */
export function problemSections({ problems, counts }: Report, language: Locale): Section[] {
  const words = WORDS[language];
  if (problems.length === 0) return [];
  return [
    {
      title: words.problems(counts.errors, counts.warnings),
      attention: counts.errors > 0,
      head: [words.where, words.problem, words.remedy, words.help],
      rows: problems.map((problem) => {
        const { message, fix } = said(problem, language);
        return [placeOf(problem), message, fix, helpFile(problem.rule)];
      }),
    },
  ];
}
