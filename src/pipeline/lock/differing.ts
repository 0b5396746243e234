import {
  BATCH_COLUMN,
  cellName,
  RECORD_COLUMNS,
  type RecordColumn,
} from '../../domain/corrections/columns.ts';
import type { FiledNotice } from '../../domain/corrections/filed.ts';
import { fingerprintsOf, type LockedNotice } from './locked.ts';

/** A cell of which there is a fingerprint. */
export interface LockedCell {
  readonly column: RecordColumn;
  readonly item: string | null;
}

const COLUMNS = new Map(
  [BATCH_COLUMN, ...RECORD_COLUMNS].map((column) => [cellName(column, null), column]),
);

/** The cell of a name such as `result.coliforms.value`; `null` for one that is locked no more. */
function cellNamed(name: string): LockedCell | null {
  const [table = '', ...rest] = name.split('.');
  const field = rest.at(-1) ?? '';
  const column = COLUMNS.get(`${table}.${field}`);
  return column ? { column, item: rest.slice(0, -1).join('.') || null } : null;
}

/** Cells with which others change: another batch, another firm, an item that failed or does not any more. */
const leads = ({ column, item }: LockedCell): string | null => {
  const name = cellName(column, null);
  if (name === 'notice.sample') return '';
  if (name === 'sample.firm') return 'firm.';
  return name === 'result.verdict' ? `result.${item}.` : null;
};

/** What a notice says otherwise than what is locked; of cells that change together, the one that leads. */
export function differingCells(filed: FiledNotice, { cells }: LockedNotice): LockedCell[] {
  const now = fingerprintsOf(filed);
  const names = [...new Set([...cells.keys(), ...now.keys()])].filter(
    (name) => cells.get(name) !== now.get(name),
  );
  const differing = names.flatMap((name) => {
    const cell = cellNamed(name);
    return cell ? [{ name, cell }] : [];
  });
  return differing
    .filter(({ name, cell }) =>
      differing.every((other) => {
        const led = other.cell === cell ? null : leads(other.cell);
        return led === null || !name.startsWith(led);
      }),
    )
    .map(({ cell }) => cell);
}
