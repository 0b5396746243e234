import type { Locale } from '../../src/messages/locale.ts';
import type { Section } from './sections.ts';
import { WORDS } from './words.ts';

/** What is told of two versions. */
export interface Told {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
}

/** Rows of one part that are shown; a comment on a pull request holds 65,536 characters. */
const SHOWN = { text: 20, markdown: 60 } as const;

const more = (rows: number, shown: number, language: Locale): string[] =>
  rows > shown ? [WORDS[language].more(rows - shown)] : [];

function textSection({ title, attention, rows }: Section, language: Locale): string[] {
  return [
    '',
    `${attention ? '⚠ ' : ''}${title}`,
    ...rows.slice(0, SHOWN.text).map((row) => `  ${row.filter((cell) => cell !== '').join('  ')}`),
    ...more(rows.length, SHOWN.text, language).map((line) => `  ${line}`),
  ];
}

/** For people at a terminal. */
export const asText = ({ title, lead, sections }: Told, language: Locale): string =>
  [title, ...lead, ...sections.flatMap((section) => textSection(section, language)), ''].join('\n');

/** Nothing in a cell may end it, start markup or call somebody. */
const escape = (cell: string): string =>
  cell
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~#@]/g, (sign) => `&#${sign.codePointAt(0)};`);

const row = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;

function markdownBody({ head, rows }: Section, language: Locale): string[] {
  const shown = rows.slice(0, SHOWN.markdown);
  const rest = more(rows.length, SHOWN.markdown, language);
  if (!head) return [...shown.map(([item = '']) => `- ${escape(item)}`), ...rest];
  return [row(head), row(head.map(() => '---')), ...shown.map(row), ...rest.map((r) => `\n${r}`)];
}

function markdownSection(section: Section, language: Locale): string[] {
  const { title, attention, folded, rows } = section;
  const body = markdownBody(section, language);
  if (!folded) return ['', `#### ${attention ? '⚠️ ' : ''}${escape(title)}`, '', ...body];
  const summary = `<summary>${escape(title)} (${rows.length})</summary>`;
  return ['', `<details>${summary}`, '', ...body, '', '</details>'];
}

/** For a pull request. */
export const asMarkdown = ({ title, lead, sections }: Told, language: Locale): string =>
  [
    `### ${escape(title)}`,
    '',
    ...lead.map((line) => `${escape(line)}\n`),
    ...sections.flatMap((section) => markdownSection(section, language)),
    '',
  ].join('\n');
