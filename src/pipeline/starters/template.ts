import { describeCell } from '../../domain/schema/cell.ts';
import type { Field } from '../../domain/schema/field.ts';
import type { Table } from '../../domain/schema/table.ts';
import type { Input } from '../read/input.ts';

/** A column of a template: what people are told of it, and what they may choose from. */
export interface TemplateColumn {
  readonly header: string;
  readonly note: string;
  readonly choices?: { readonly values: readonly string[]; readonly others: boolean };
}

type Row = Readonly<Record<string, unknown>>;

const PRESENCE = { required: '必填', optional: '选填', orNone: '必填，没有的填 /' } as const;

/** What the data has in the column referred to: of the tables of all campaigns, only that of the one given. */
function referred({ tables, campaigns }: Input, campaign: string | null, field: Field): string[] {
  const reference = field.refersTo;
  if (!reference) return [];
  const own = campaigns.find(({ id }) => id === campaign)?.tables ?? {};
  const found = [...Object.values(own), ...Object.values(tables)].find(
    ({ table }) => table.name === reference.table,
  );
  const values = (found?.records ?? []).map((record) => (record as Row)[reference.field]);
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

function columnOf(field: Field, known: readonly string[]): TemplateColumn {
  const { form, presence } = describeCell(field.cell);
  const values = form.allowed ?? known;
  const list = form.list ? '；可填几个，用分号隔开' : '';
  const note = [
    field.meaning.zh,
    `${PRESENCE[presence]}${list}`,
    ...(field.unit ? [`单位：${field.unit.zh}`] : []),
    ...(field.example === '' ? [] : [`例如：${field.example}`]),
    ...(field.visibility === 'internal' ? ['内部，不公布'] : []),
  ].join('\n');
  const others = form.allowed === undefined || form.list === true || presence === 'orNone';
  return {
    header: field.title.zh,
    note,
    ...(values.length > 0 && { choices: { values, others } }),
  };
}

/** The columns of a table's template, with the words of lists and what the data has to refer to. */
export const templateColumns = (
  table: Table,
  input: Input,
  campaign: string | null,
): TemplateColumn[] =>
  Object.values(table.fields).map((field) => columnOf(field, referred(input, campaign, field)));
